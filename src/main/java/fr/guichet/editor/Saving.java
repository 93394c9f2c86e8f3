package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.BlueprintEdits;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.Outcome;
import fr.guichet.blueprints.Wish;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Keeps what was typed, and says beside each field why it could not be kept. */
@Component
class Saving {
    private final Submission submission;
    private final BlueprintEdits edits;
    private final Sheets sheets;
    private final Messages messages;

    Saving(Submission submission, BlueprintEdits edits, Sheets sheets, Messages messages) {
        this.submission = submission;
        this.edits = edits;
        this.sheets = sheets;
        this.messages = messages;
    }

    /**
     * What came of it.
     *
     * @param problems by the name of the field
     * @param renamed the addresses that have changed
     */
    record Saved(Map<String, Problem> problems, Map<ElementId, ElementId> renamed, Outcome.@Nullable Gone gone) {
        boolean isWhole() {
            return gone == null && problems.values().stream().allMatch(Problem::isPending);
        }

        /** Whether something is not finished. */
        boolean isPending() {
            return problems.values().stream().anyMatch(Problem::isPending);
        }

        boolean hasConflict() {
            return gone != null || problems.values().stream().anyMatch(problem -> problem.conflict() != null);
        }

        HttpStatus status() {
            return isWhole() ? HttpStatus.OK : hasConflict() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        }

        ElementId now(ElementId element) {
            return renamed.getOrDefault(element, element);
        }
    }

    Saved save(Blueprint blueprint, Map<String, String[]> parameters, SignedIn who) {
        Submission.Read read = submission.read(blueprint, parameters);
        List<Map.Entry<String, Wish>> wishes = List.copyOf(read.wishes().entrySet());
        List<Outcome> outcomes = edits.set(blueprint.slug(), who.actor(), wishes.stream().map(Map.Entry::getValue).toList());
        Map<String, Problem> problems = new LinkedHashMap<>(read.problems());
        Map<ElementId, ElementId> renamed = new LinkedHashMap<>();
        List<Outcome.Gone> gone = new ArrayList<>();
        for (int at = 0; at < wishes.size(); at++) {
            String name = wishes.get(at).getKey();
            Wish wish = wishes.get(at).getValue();
            Map<String, String> typed = read.typed().getOrDefault(name, Map.of());
            switch (outcomes.get(at)) {
                case Outcome.Kept kept -> {
                    if (!kept.element().equals(wish.element())) {
                        renamed.put(wish.element(), kept.element());
                    }
                }
                case Outcome.Gone lost -> gone.add(lost);
                case Outcome.Refused refused ->
                    problems.put(name, new Problem(typed, messages.text(refused.key(), refused.arguments().toArray()), null));
                case Outcome.Conflict conflict -> problems.put(name, new Problem(typed, null, clash(blueprint, wish, conflict)));
            }
        }
        return new Saved(problems, renamed, gone.isEmpty() ? null : gone.getFirst());
    }

    private FieldView.Clash clash(Blueprint blueprint, Wish wish, Outcome.Conflict conflict) {
        Optional<Element> element = blueprint.element(wish.element());
        JsonNode theirs = conflict.theirs() == null ? MissingNode.getInstance() : conflict.theirs();
        String text = element.flatMap(found -> sheets.field(found, wish.property(), blueprint))
                .map(field -> String.join(" / ", field.input().show(theirs).values())).orElse("");
        return new FieldView.Clash(conflict.by(), FrenchDates.time(conflict.at()), text);
    }
}
