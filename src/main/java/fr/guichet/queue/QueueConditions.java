package fr.guichet.queue;

import fr.guichet.forms.Question.Readers;
import fr.guichet.questions.AnswerTerms;
import fr.guichet.requests.RequestState;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one place where the conditions of a selection are made, whoever asks: page, counts, operations on many, exports.
 *
 * @param prefix tells the parameters of several selections in one statement apart
 */
record QueueConditions(String prefix, List<String> all, Map<String, @Nullable Object> with) {
    /** Those that one column answers; `:it` stands for what was said. */
    private static final Map<Criterion, String> SIMPLE = Map.ofEntries(Map.entry(Criterion.FORM, "form_slug = :it"),
            Map.entry(Criterion.CHANNEL, "channel = :it"), Map.entry(Criterion.SERVICE, "service = :it"),
            Map.entry(Criterion.TEAM, "team_id = cast(:it as uuid)"),
            Map.entry(Criterion.TERRITORY,
                    """
                    territory_id in (with recursive inside as (select cast(:it as uuid) as id
                        union select t.id from territories t join inside on t.parent_id = inside.id) select id from inside)"""),
            Map.entry(Criterion.RECEIVED_FROM, "received_on >= cast(:it as date)"),
            Map.entry(Criterion.RECEIVED_UNTIL, "received_on <= cast(:it as date)"),
            Map.entry(Criterion.DUE_FROM, "deadline >= cast(:it as date)"),
            Map.entry(Criterion.DUE_UNTIL, "deadline <= cast(:it as date)"),
            Map.entry(Criterion.MANDATE, "mandate_to_check"), Map.entry(Criterion.URGENT, "urgent"),
            Map.entry(Criterion.LABEL, "labels @> array[cast(:it as uuid)]"));

    /** Or the one that had this number in an older system: as an array, so that the index of each part is used. */
    private static final String OR_FORMER = " or request_id = any (array(select id from requests where upper(external_reference) = upper(:itSaid))))";

    /** @param near makes of mistyped words a search for the known ones that come nearest */
    static QueueConditions of(QueueSelection selection, Viewpoint viewpoint, String prefix, Function<List<String>, String> near) {
        QueueConditions conditions = new QueueConditions(prefix, new ArrayList<>(), new HashMap<>());
        conditions.within(viewpoint);
        conditions.scope(selection);
        selection.said().forEach((criterion, value) -> {
            if (SIMPLE.containsKey(criterion)) {
                conditions.add(criterion, SIMPLE.get(criterion), value);
            }
        });
        conditions.owner(selection);
        conditions.missing(selection);
        conditions.answer(selection, viewpoint.reach());
        conditions.text(selection, near);
        return conditions;
    }

    /** What the viewer may see at all. */
    private void within(Viewpoint viewpoint) {
        with.put("viewer", viewpoint.viewer());
        with.put("today", viewpoint.today());
        with.putAll(viewpoint.reach().parameters());
        all.add(viewpoint.reach().condition("queue_entries"));
    }

    private void scope(QueueSelection selection) {
        String state = selection.value(Criterion.STATE);
        QueueView view = selection.view();
        if (view != null) {
            all.add("(" + view.condition() + ")");
        }
        switch (state) {
            case "" -> {
                if (view != null || !selection.says(Criterion.TEXT)) {
                    all.add("not ended");
                }
            }
            case Criterion.OPEN -> all.add("not ended");
            case Criterion.ENDED -> all.add("ended");
            case Criterion.ALL -> {
            }
            default -> add(Criterion.STATE,
                    RequestState.valueOf(state).isEnded() ? "ended and state = :it" : "not ended and state = :it", state);
        }
    }

    private void owner(QueueSelection selection) {
        String owner = selection.value(Criterion.OWNER);
        if (owner.equals(Criterion.NOBODY)) {
            all.add("owner_id is null");
        } else if (!owner.isEmpty()) {
            add(Criterion.OWNER, "owner_id = cast(:it as uuid)", owner);
        }
    }

    /** Nobody waits for the documents of a request that has ended. */
    private void missing(QueueSelection selection) {
        String document = selection.value(Criterion.MISSING);
        if (document.equals(Criterion.YES)) {
            all.add("not ended and missing <> '{}'");
        } else if (!document.isEmpty()) {
            add(Criterion.MISSING, "not ended and missing @> array[:it]::text[]", document);
        }
    }

    /** By what each row says of its own answers, as far as whoever looks may read them: nobody guesses at what is sealed. */
    private void answer(QueueSelection selection, Reach reach) {
        if (!selection.says(Criterion.ANSWER)) {
            return;
        }
        Map<Readers, String> sealed = Map.of(Readers.INSTRUCTION, reach.opening("queue_entries", Section.INSTRUCTION),
                Readers.MEDICAL, reach.opening("queue_entries", Section.MEDICAL));
        List<String> ways = new ArrayList<>();
        for (Readers readers : Readers.values()) {
            String query = AnswerTerms.query(readers, selection.question(), selection.value(Criterion.ANSWER));
            if (!query.isEmpty()) {
                String name = prefix + "answer" + readers;
                with.put(name, query);
                ways.add("(answers @@ cast(:" + name + " as tsquery) and " + sealed.getOrDefault(readers, "true") + ")");
            }
        }
        all.add(ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")");
    }

    private void text(QueueSelection selection, Function<List<String>, String> near) {
        if (!selection.says(Criterion.TEXT)) {
            return;
        }
        QueueSearch search = QueueSearch.of(selection.value(Criterion.TEXT));
        if (search.isNumber()) {
            add(Criterion.TEXT, "(number >= :it and number < :it || '~'" + OR_FORMER, search.number());
        } else if (search.isNothing()) {
            all.add("false");
        } else if (selection.says(Criterion.NEAR) && !search.words().isEmpty()) {
            add(Criterion.NEAR, "search @@ cast(:it as tsquery)", near.apply(search.words()));
            if (!search.unmistakable().isEmpty()) {
                add(Criterion.TEXT, "search @@ cast(:it as tsquery)", search.unmistakable());
            }
        } else {
            add(Criterion.TEXT, "(search @@ cast(:it as tsquery)" + OR_FORMER, search.exactly());
        }
        with.put(prefix + "textSaid", selection.value(Criterion.TEXT).strip());
    }

    private void add(Criterion criterion, String condition, Object value) {
        String name = prefix + criterion.name().toLowerCase(java.util.Locale.ROOT);
        all.add(condition.replace(":it", ":" + name));
        with.put(name, value);
    }

    /** Where a page of the selection begins. */
    void after(QueueSelection selection) {
        if (selection.says(Criterion.AFTER)) {
            all.add(selection.sort().after(selection.isDescending()));
            with.put("afterKey", selection.afterKey());
            with.put("afterId", selection.afterId());
        }
    }

    String sql() {
        return all.isEmpty() ? "true" : String.join(" and ", all);
    }
}
