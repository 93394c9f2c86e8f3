package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.BlueprintHistory;
import fr.guichet.blueprints.BlueprintHistory.Line;
import fr.guichet.blueprints.ElementId;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.PublishedForm;
import fr.guichet.requests.VersionMove;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.InputErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the pages ready on which a version is published or given up. */
@Component
class PublicationPages {
    private static final int LATEST = 12;

    private final Screen screen;
    private final FormCatalogue catalogue;
    private final BlueprintHistory history;
    private final EditWords words;
    private final VersionMove move;
    private final ExamplePages examples;
    private final FormOutline outline;

    PublicationPages(Screen screen, FormCatalogue catalogue, BlueprintHistory history, EditWords words,
            VersionMove move, ExamplePages examples, FormOutline outline) {
        this.outline = outline;
        this.screen = screen;
        this.catalogue = catalogue;
        this.history = history;
        this.words = words;
        this.move = move;
        this.examples = examples;
    }

    /** An edit as the list of the latest shows it. */
    record Latest(String at, String by, String words, boolean undone) {}

    String show(Blueprint blueprint, String note, InputErrors errors, SignedIn viewer, Model model) {
        frame(blueprint, viewer, model);
        screen.checks(blueprint, ElementId.FORM, model);
        model.addAttribute("failing", failing(blueprint));
        model.addAttribute("outline", outline(blueprint));
        model.addAttribute("note", note);
        model.addAttribute("errors", errors);
        model.addAttribute("drafts", drafts(blueprint));
        model.addAttribute("current", catalogue.current(blueprint.slug()).map(PublishedForm::number).orElse(0));
        return "editor/publication";
    }

    /** The examples that give something else than expected; none when the definition cannot be read. */
    private List<ExamplePages.Line> failing(Blueprint blueprint) {
        try {
            return examples.failing(blueprint);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    /** What is about to be published; nothing when the definition cannot be read. */
    private List<FormOutline.Line> outline(Blueprint blueprint) {
        try {
            return outline.of(blueprint);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    /** What would become of the drafts; none when the definition cannot be read. */
    private VersionMove.@Nullable Preview drafts(Blueprint blueprint) {
        try {
            return move.preview(blueprint.form());
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    String discard(Blueprint blueprint, SignedIn viewer, Model model) {
        frame(blueprint, viewer, model);
        return "editor/discard";
    }

    private void frame(Blueprint blueprint, SignedIn viewer, Model model) {
        screen.head(blueprint, viewer, model);
        List<Line> lines = history.lines(blueprint.slug());
        model.addAttribute("here", ElementId.FORM.toString());
        model.addAttribute("count", lines.size());
        model.addAttribute("latest", lines.stream().limit(LATEST)
                .map(line -> new Latest(FrenchDates.time(line.at().toInstant()), line.by(), words.of(line), line.undone()))
                .toList());
    }
}
