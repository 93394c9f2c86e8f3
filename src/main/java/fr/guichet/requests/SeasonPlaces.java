package fr.guichet.requests;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.forms.Availability;
import fr.guichet.forms.FilingRules;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormStates;
import fr.guichet.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The places of forms that have but so many in a season. They go to the requests in the order in which their filing is complete;
 * the following wait. A place that is given up goes to the first who waits, who is told.
 */
@Service
public class SeasonPlaces {
    private static final Set<RequestAction> ENDS = EnumSet.of(RequestAction.REFUSED, RequestAction.CLOSED,
            RequestAction.WITHDRAWN);
    /** The requests of a season that count; a request belongs to the season in which it was received. */
    private static final String OF_SEASON = """
                                            from queue_entries q join requests r on r.id = q.request_id
                                            where q.form_slug = :slug and q.state not in ('REFUSED', 'CLOSED', 'WITHDRAWN')
                                              and q.received_on between :opens and :closes
                                            """;
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final FormStates states;
    private final Moves moves;
    private final JdbcClient jdbc;

    SeasonPlaces(FormStates states, Moves moves, JdbcClient jdbc) {
        this.states = states;
        this.moves = moves;
        this.jdbc = jdbc;
    }

    /**
     * How the places of a season are taken.
     *
     * @param taken by requests that count, complete or not, at most as many as there are
     * @param waiting the complete ones for which there is none
     */
    public record Taken(int places, int taken, int waiting) {
        public boolean isFull() {
            return taken >= places;
        }

        public int left() {
            return places - taken;
        }
    }

    /** Whether a form can be sent on a day: its season, its state, and its places where nobody waits for one. */
    @Transactional(readOnly = true)
    public Availability on(FormDefinition form, LocalDate day) {
        return full(form, states.on(form, day));
    }

    /** The same for a form that was just looked at. */
    @Transactional(readOnly = true)
    public Availability full(FormDefinition form, Availability season) {
        return season.isOpen() && !form.whoMayFile().waitingList() && taken(form).filter(Taken::isFull).isPresent()
                ? Availability.full(form.whoMayFile())
                : season;
    }

    /** Nobody else takes a place of this form until the end of the transaction: the last one is taken once. */
    void hold(FormDefinition form) {
        if (form.whoMayFile().places() != null) {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:slug, 0))").param("slug", form.slug()).query().listOfRows();
        }
    }

    /** How the places of a form are taken; none for a form without a limit. */
    @Transactional(readOnly = true)
    public Optional<Taken> taken(FormDefinition form) {
        return Optional.ofNullable(form.whoMayFile().places()).map(places -> season(
                "select count(*) as filed, count(r.placed_at) as placed " + OF_SEASON, form)
                .query((row, at) -> new Taken(places, Math.min(places, row.getInt("filed")),
                        Math.max(0, row.getInt("placed") - places)))
                .single());
    }

    /** What a request has of the places of its form; none for a form without a limit, or when it has ended without one. */
    @Transactional(readOnly = true)
    public Optional<Place> of(RequestView request) {
        FormDefinition form = request.form().definition();
        Integer places = form.whoMayFile().places();
        if (places == null || request.state().isEnded() && request.state() != RequestState.GRANTED) {
            return Optional.empty();
        }
        return Optional.of(new Place(placedAt(request.id()) == null ? 0 : before(request, form) + 1, places));
    }

    /** Keeps the moment at which the filing was complete, and gives on what is given up. */
    @EventListener
    @Transactional
    public void on(RequestChanged changed) {
        FormDefinition form = changed.request().form().definition();
        if (form.whoMayFile().places() == null || changed.action() == RequestAction.PLACE_GIVEN) {
            return;
        }
        @Nullable
        Instant placed = placedAt(changed.request().id());
        boolean complete = isComplete(changed.request());
        if (complete && placed == null) {
            place(changed.request().id(), changed.at());
        } else if (placed != null && (!complete || ENDS.contains(changed.action()))) {
            giveOn(changed, form, form.whoMayFile().places(), complete);
        }
    }

    private static boolean isComplete(RequestView request) {
        return request.state() != RequestState.CONSENT_PENDING && request.state() != RequestState.CONSENT_REFUSED
                && request.checklist().stream().noneMatch(ChecklistItem::isToSend);
    }

    private void giveOn(RequestChanged changed, FormDefinition form, int places, boolean complete) {
        boolean held = before(changed.request(), form) < places;
        if (!complete) {
            place(changed.request().id(), null);
        }
        if (held && form.whoMayFile().waitingList()) {
            season("select r.id " + OF_SEASON + " and r.placed_at is not null order by r.placed_at, r.id limit 1 offset :last",
                    form)
                    .param("last", places - 1).query(UUID.class).optional()
                    .ifPresent(next -> moves.note(new RequestId(next), RequestAction.PLACE_GIVEN, "", Actor.APPLICATION,
                            changed.at()));
        }
    }

    private int before(RequestView request, FormDefinition form) {
        return season("select count(*) " + OF_SEASON
                + " and (r.placed_at, r.id) < (select m.placed_at, m.id from requests m where m.id = :id)", form)
                .param("id", request.id().value()).query(Integer.class).single();
    }

    private @Nullable Instant placedAt(RequestId id) {
        return jdbc.sql("select placed_at from requests where id = :id and placed_at is not null").param("id", id.value())
                .query((row, at) -> row.getTimestamp(1).toInstant()).optional().orElse(null);
    }

    private void place(RequestId id, @Nullable Instant at) {
        jdbc.sql("update requests set placed_at = :at where id = :id").param("id", id.value())
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC)).update();
    }

    private JdbcClient.StatementSpec season(String sql, FormDefinition form) {
        FilingRules rules = form.whoMayFile();
        return jdbc.sql(sql).param("slug", form.slug()).param("opens", rules.opens() == null ? EVER : rules.opens())
                .param("closes", rules.closes() == null ? NEVER : rules.closes());
    }
}
