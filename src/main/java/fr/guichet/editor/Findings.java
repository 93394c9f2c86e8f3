package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.checking.ExampleRun;
import fr.guichet.checking.Finding;
import fr.guichet.checking.FormCheck;
import fr.guichet.checking.FormExamples;
import fr.guichet.forms.Example;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What keeps a form from being published, and what would make it better, in words and with the way there. */
@Component
class Findings {
    private final FormCheck check;
    private final FormExamples examples;
    private final Places places;
    private final Messages messages;

    Findings(FormCheck check, FormExamples examples, Places places, Messages messages) {
        this.check = check;
        this.examples = examples;
        this.places = places;
        this.messages = messages;
    }

    /**
     * All that was found.
     *
     * @param failing how many examples give something else than expected
     * @param wrong the addresses of the lines of the plan that something is wrong with
     */
    record Found(List<FindingLine> lines, int failing, Set<String> wrong) {
        public boolean isGood() {
            return getBlocking() == 0 && failing == 0;
        }

        public long getBlocking() {
            return lines.stream().filter(FindingLine::blocking).count();
        }
    }

    Found of(Blueprint blueprint) {
        try {
            List<Finding> findings = check.findings(blueprint.form());
            List<Example> failing = examples.failing(blueprint.form()).stream().map(ExampleRun::example).toList();
            return new Found(
                    Stream.concat(findings.stream().map(finding -> line(blueprint, finding)),
                            failing.stream().map(example -> line(blueprint, example))).toList(),
                    failing.size(),
                    Stream.concat(findings.stream().filter(Finding::isBlocking).map(Findings::place),
                            failing.stream().map(Findings::id))
                            .map(id -> Plans.inPlan(id).toString()).collect(Collectors.toSet()));
        } catch (IllegalArgumentException unreadable) {
            return new Found(List.of(new FindingLine(true, messages.text("editor.kind.form"),
                    messages.text("editor.checks.unreadable", String.valueOf(unreadable.getMessage())),
                    Addresses.of(blueprint.slug(), ElementId.FORM))), 0, Set.of());
        }
    }

    private FindingLine line(Blueprint blueprint, Finding finding) {
        ElementId id = place(finding);
        Optional<Element> element = blueprint.element(id);
        String place = element.map(places::of).orElseGet(() -> messages.text("editor.kind." + id.kind().word()));
        return new FindingLine(finding.isBlocking(), place, messages.text(finding.key(), finding.args().toArray()),
                Addresses.of(blueprint.slug(), element.isPresent() ? id : ElementId.FORM));
    }

    private FindingLine line(Blueprint blueprint, Example example) {
        return new FindingLine(false, messages.text("editor.checks.place", messages.text("editor.kind.example"), example.name()),
                messages.text("editor.example.differs"), Addresses.of(blueprint.slug(), id(example)));
    }

    private static ElementId id(Example example) {
        return new ElementId(ElementKind.EXAMPLE, example.id());
    }

    private static ElementId place(Finding finding) {
        try {
            return ElementId.parse(finding.element());
        } catch (NotFound elsewhere) {
            return ElementId.FORM;
        }
    }
}
