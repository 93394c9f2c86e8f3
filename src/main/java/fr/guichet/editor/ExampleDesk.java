package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.BlueprintEdits;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.blueprints.Outcome;
import fr.guichet.blueprints.Trial;
import fr.guichet.blueprints.Values;
import fr.guichet.blueprints.Wish;
import fr.guichet.checking.ExampleRun;
import fr.guichet.checking.FormExamples;
import fr.guichet.forms.Example;
import fr.guichet.forms.Example.Expected;
import fr.guichet.forms.FormFile;
import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Records examples of a form in preparation, and what has to come of them; each is an edit like any other, and can be taken back. */
@Component
class ExampleDesk {
    private final BlueprintEdits edits;
    private final FormExamples examples;
    private final Walks walks;

    ExampleDesk(BlueprintEdits edits, FormExamples examples, Walks walks) {
        this.edits = edits;
        this.examples = examples;
        this.walks = walks;
    }

    /** Keeps a trial as an example that expects what the form gives now. */
    Outcome add(Blueprint blueprint, Trial trial, String name, Actor by) {
        return edits.add(blueprint.slug(), by, ElementId.FORM, ElementKind.EXAMPLE, List.of(tree(blueprint, trial, "", name)),
                null);
    }

    /** Puts a trial in the place of the example from which it was opened. */
    Outcome replace(Blueprint blueprint, Trial trial, String name, Actor by) {
        Element element = element(blueprint, trial.example());
        ObjectNode node = tree(blueprint, trial, trial.example(), name);
        return set(blueprint, by, Stream.of("name", "today", "filing", "answers", "attached", "expected")
                .map(property -> new Wish(element.id(), property, Values.mark(element.property(property)), node.get(property)))
                .toList());
    }

    private ObjectNode tree(Blueprint blueprint, Trial trial, String id, String name) {
        Expected expected = examples.outcome(walks.situation(blueprint.form(), trial));
        return FormFile.tree(
                new Example(id, name, walks.day(trial), trial.filing(), trial.answers().values(), trial.attached(), expected));
    }

    /** Expects from now on what an example gives now, as far as it expected anything. */
    Outcome accept(Blueprint blueprint, String id, Actor by) {
        Element element = element(blueprint, id);
        ExampleRun run = examples.run(blueprint.form()).stream().filter(one -> one.example().id().equals(id)).findFirst()
                .orElseThrow();
        Expected expected = run.now().within(Objects.requireNonNull(run.example().expected()));
        ObjectNode node = FormFile.tree(new Example(id, "", run.example().today(), run.example().filing(),
                run.example().answers(), run.example().attached(), expected));
        return set(blueprint, by,
                List.of(new Wish(element.id(), "expected", Values.mark(element.property("expected")), node.get("expected"))));
    }

    Outcome rename(Blueprint blueprint, String id, String name, Actor by) {
        Element element = element(blueprint, id);
        return set(blueprint, by,
                List.of(new Wish(element.id(), "name", Values.mark(element.property("name")), StringNode.valueOf(name))));
    }

    Outcome remove(Blueprint blueprint, String id, Actor by) {
        return edits.remove(blueprint.slug(), by, element(blueprint, id).id());
    }

    private Outcome set(Blueprint blueprint, Actor by, List<Wish> wishes) {
        List<Outcome> outcomes = edits.set(blueprint.slug(), by, wishes);
        return outcomes.stream().filter(outcome -> !outcome.isKept()).findFirst().orElseGet(outcomes::getLast);
    }

    private static Element element(Blueprint blueprint, String id) {
        return blueprint.element(ElementId.parse("example:" + id)).orElseThrow(() -> new NotFound("example " + id));
    }
}
