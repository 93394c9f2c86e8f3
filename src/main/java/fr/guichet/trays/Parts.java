package fr.guichet.trays;

import fr.guichet.accounts.SignedIn;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.PublishedForm;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import fr.guichet.trays.TrayRows.PartRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows the parts of a tray with what is known of each, and what keeps it from being confirmed unseen. */
@Service
public class Parts {
    private final TrayRows rows;
    private final MailRequests requests;
    private final FormCatalogue forms;
    private final Rights rights;

    Parts(TrayRows rows, MailRequests requests, FormCatalogue forms, Rights rights) {
        this.rows = rows;
        this.requests = requests;
        this.forms = forms;
        this.rights = rights;
    }

    /** In the order of the file. */
    public List<Part> of(Tray tray, SignedIn viewer) {
        Reach reach = rights.reach(viewer.id());
        List<PartRow> parts = rows.parts(tray.id());
        Map<UUID, List<TrayPage>> pages = rows.placed(tray.id()).stream().collect(
                Collectors.groupingBy(TrayRows.Placed::part, Collectors.mapping(TrayRows.Placed::page, Collectors.toList())));
        Map<String, MailRequest> known = requests.of(parts.stream().map(PartRow::target).filter(Target::isRequest)
                .map(Target::name).distinct().toList(), reach);
        List<Part> seen = new ArrayList<>();
        for (PartRow part : parts) {
            seen.add(part(seen.size() + 1, part, pages.getOrDefault(part.id(), List.of()), known, reach));
        }
        return seen;
    }

    private Part part(int number, PartRow row, List<TrayPage> pages, Map<String, MailRequest> known, Reach reach) {
        Piece piece = new Piece(row.target(), pages);
        Optional<PublishedForm> form = form(row.target());
        MailRequest request = row.target().isRequest() ? known.get(row.target().name()) : null;
        MailRequest.Line line = request == null ? null : request.line(row.target().detail()).orElse(null);
        List<Integer> missing = row.target().isForm() && !row.target().detail().isEmpty()
                ? piece.missing(row.expected())
                : List.of();
        boolean disordered = row.target().isForm() && piece.wasDisordered();
        String doubt = piece.isEmpty() ? "trays.doubt.empty" : switch (row.target().kind()) {
            case FORM -> ofForm(row, form.orElse(null), piece, missing, disordered, reach);
            case REQUEST -> ofRequest(request, line);
            case FOREIGN -> "trays.doubt.foreign";
            case UNKNOWN -> "trays.doubt.unknown";
        };
        return new Part(row.id(), number, row.target(), form.map(one -> one.definition().name()).orElse(""), request, line, pages,
                missing, disordered, row.outcome(), row.outcomeId(), row.doneBy(), doubt);
    }

    /** The form as it is asked today, in whichever version it was printed. */
    Optional<PublishedForm> form(Target target) {
        return target.isForm()
                ? forms.current(target.name()).filter(form -> form.definition().whoMayFile().comesOnPaper())
                : Optional.empty();
    }

    private static @Nullable String ofForm(PartRow row, @Nullable PublishedForm form, Piece piece, List<Integer> missing,
            boolean disordered, Reach reach) {
        if (form == null) {
            return "trays.doubt.form-unknown";
        } else if (!reach.may(Level.RECEIVE, row.target().name())) {
            return "trays.doubt.form-not-received";
        } else if (row.target().detail().isEmpty()) {
            return null; // an agent has said so
        } else if (form.number() != Integer.parseInt(row.target().detail())) {
            return "trays.doubt.form-old";
        } else if (!missing.isEmpty() || piece.withoutCode() > 0) {
            return "trays.doubt.form-incomplete";
        }
        return disordered ? "trays.doubt.form-disordered" : null;
    }

    private static @Nullable String ofRequest(@Nullable MailRequest request, MailRequest.@Nullable Line line) {
        if (request == null) {
            return "trays.doubt.request-unknown";
        } else if (!request.isOpen()) {
            return "trays.doubt.request-ended";
        } else if (line == null) {
            return "trays.doubt.line-unknown";
        }
        return line.takesFiles() ? null : "trays.doubt.line-accepted";
    }
}
