package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.BlueprintHistory;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the screen of the editor together: plan, properties, preview and checks. */
@Component
class Screen {
    private final Plans plans;
    private final SheetViews sheets;
    private final BlueprintHistory history;
    private final EditWords words;
    private final Messages messages;

    Screen(Plans plans, SheetViews sheets, BlueprintHistory history, EditWords words, Messages messages) {
        this.plans = plans;
        this.sheets = sheets;
        this.history = history;
        this.words = words;
        this.messages = messages;
    }

    /** The whole screen with one element chosen. @param problems by the name of the field, why what was typed was not kept */
    String show(Blueprint blueprint, Element chosen, Map<String, Problem> problems, SignedIn viewer, Model model) {
        head(blueprint, viewer, model);
        sheet(blueprint, chosen, problems, model);
        model.addAttribute("plan", plans.of(blueprint, chosen.id(), Set.of()));
        return "editor/preparation";
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
        model.addAttribute("sheet", sheets.of(blueprint, chosen, problems));
    }

    /** Something that can be taken back, or made again. */
    record Undo(int seq, String words) {}

    private Optional<Undo> step(Optional<BlueprintHistory.Line> line) {
        return line.map(found -> new Undo(found.seq(), words.of(found)));
    }
}
