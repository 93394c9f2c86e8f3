package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.BlueprintHistory;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.KeptBlocks;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the screen of the editor together: plan, properties, preview and checks. */
@Component
class Screen {
    private final Plans plans;
    private final SheetViews sheets;
    private final BlueprintHistory history;
    private final EditWords words;
    private final Looks looks;
    private final Findings findings;
    private final Clock clock;
    private final Messages messages;

    Screen(Plans plans, SheetViews sheets, BlueprintHistory history, EditWords words, Looks looks, Findings findings,
            Messages messages, Clock clock) {
        this.plans = plans;
        this.sheets = sheets;
        this.history = history;
        this.words = words;
        this.looks = looks;
        this.findings = findings;
        this.clock = clock;
        this.messages = messages;
    }

    /** The whole screen with one element chosen. @param problems by the name of the field, why what was typed was not kept */
    String show(Blueprint blueprint, Element chosen, Map<String, Problem> problems, Map<String, String> look, SignedIn viewer,
            Model model) {
        head(blueprint, viewer, model);
        model.addAttribute("look", looks.of(blueprint, chosen.id(), look));
        sheet(blueprint, chosen, problems, model);
        checks(blueprint, chosen.id(), model);
        return "editor/preparation";
    }

    /** What was found, and the plan that shows where. */
    void checks(Blueprint blueprint, ElementId chosen, Model model) {
        Findings.Found found = findings.of(blueprint);
        Integer base = blueprint.base();
        model.addAttribute("slug", blueprint.slug());
        model.addAttribute("here", chosen.toString());
        model.addAttribute("found", found);
        model.addAttribute("number", base == null ? 1 : base + 1);
        model.addAttribute("checkedAt", FrenchDates.time(clock.instant()));
        model.addAttribute("plan", plans.of(blueprint, chosen, found.wrong()));
    }

    /** What stands above: what is made, what is kept, what can be taken back. */
    void head(Blueprint blueprint, SignedIn viewer, Model model) {
        List<BlueprintHistory.Line> lines = history.lines(blueprint.slug());
        model.addAttribute("slug", blueprint.slug());
        model.addAttribute("blueprint", blueprint);
        model.addAttribute("name", blueprint.element(ElementId.FORM).orElseThrow().label());
        model.addAttribute("savedAt", messages.text("editor.saved", FrenchDates.time(blueprint.updatedAt())));
        model.addAttribute("undo", step(BlueprintHistory.undoable(lines, viewer.actor())));
        model.addAttribute("redo", step(BlueprintHistory.redoable(lines, viewer.actor())));
    }

    /** The properties of one element. */
    void sheet(Blueprint blueprint, Element chosen, Map<String, Problem> problems, Model model) {
        model.addAttribute("here", chosen.id().toString());
        model.addAttribute("kind", chosen.kind().word());
        model.addAttribute("movable", chosen.parent() != null);
        model.addAttribute("keepable", KeptBlocks.canKeep(chosen.id()));
        model.addAttribute("sheet", sheets.of(blueprint, chosen, problems));
    }

    /** Something that can be taken back, or made again. */
    record Undo(int seq, String words) {}

    private Optional<Undo> step(Optional<BlueprintHistory.Line> line) {
        return line.map(found -> new Undo(found.seq(), words.of(found)));
    }
}
