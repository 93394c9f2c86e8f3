package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.ElementId;
import fr.guichet.checking.ExampleRun;
import fr.guichet.checking.ExampleRun.Difference;
import fr.guichet.checking.FormExamples;
import fr.guichet.forms.Example;
import fr.guichet.forms.Question.Filing;
import fr.guichet.shared.FrenchDates;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the list of examples ready to be shown, each with what comes of it now. */
@Component
class ExamplePages {
    private final FormExamples examples;
    private final Screen screen;

    ExamplePages(FormExamples examples, Screen screen) {
        this.examples = examples;
        this.screen = screen;
    }

    /** An example in the list. @param day on which it is read */
    record Line(String id, String name, boolean paper, String day, List<Difference> differences) {
        static Line of(ExampleRun run) {
            Example example = run.example();
            return new Line(example.id(), example.name(), example.filing() == Filing.paper, FrenchDates.day(example.today()),
                    run.differences());
        }

        public boolean isPassing() {
            return differences.isEmpty();
        }
    }

    String show(Blueprint blueprint, SignedIn viewer, Model model) {
        screen.head(blueprint, viewer, model);
        model.addAttribute("here", ElementId.FORM.toString());
        model.addAttribute("examples", examples.run(blueprint.form()).stream().map(Line::of).toList());
        return "editor/examples";
    }

    /** Those that give something else than expected. */
    List<Line> failing(Blueprint blueprint) {
        return examples.failing(blueprint.form()).stream().map(Line::of).toList();
    }
}
