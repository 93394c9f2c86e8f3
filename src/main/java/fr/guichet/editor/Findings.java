package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.checking.Finding;
import fr.guichet.checking.FormCheck;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What keeps a form from being published, and what would make it better, in words and with the way there. */
@Component
class Findings {
    private final FormCheck check;
    private final Places places;
    private final Messages messages;

    Findings(FormCheck check, Places places, Messages messages) {
        this.check = check;
        this.places = places;
        this.messages = messages;
    }

    /** All that was found. @param wrong the addresses of the lines of the plan that something blocks */
    record Found(List<FindingLine> lines, Set<String> wrong) {
        public long getBlocking() {
            return lines.stream().filter(FindingLine::blocking).count();
        }
    }

    Found of(Blueprint blueprint) {
        try {
            List<Finding> findings = check.findings(blueprint.form());
            return new Found(findings.stream().map(finding -> line(blueprint, finding)).toList(),
                    findings.stream().filter(Finding::isBlocking).map(finding -> Plans.inPlan(place(finding)).toString())
                            .collect(Collectors.toSet()));
        } catch (IllegalArgumentException unreadable) {
            return new Found(List.of(new FindingLine(true, messages.text("editor.kind.form"),
                    messages.text("editor.checks.unreadable", String.valueOf(unreadable.getMessage())),
                    Addresses.of(blueprint.slug(), ElementId.FORM))), Set.of());
        }
    }

    private FindingLine line(Blueprint blueprint, Finding finding) {
        ElementId id = place(finding);
        Optional<Element> element = blueprint.element(id);
        String place = element.map(places::of).orElseGet(() -> messages.text("editor.kind." + id.kind().word()));
        return new FindingLine(finding.isBlocking(), place, messages.text(finding.key(), finding.args().toArray()),
                Addresses.of(blueprint.slug(), element.isPresent() ? id : ElementId.FORM));
    }

    private static ElementId place(Finding finding) {
        try {
            return ElementId.parse(finding.element());
        } catch (NotFound elsewhere) {
            return ElementId.FORM;
        }
    }
}
