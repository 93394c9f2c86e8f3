package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.BlueprintHistory;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.ElementId;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** All that was done to a version in preparation, by whom and when; each edit can be taken back as long as nobody worked on it since. */
@Controller
@RequestMapping("/administration/demarches/{slug}/preparation/historique")
@RolesAllowed("ADMINISTRATION")
class HistoryController {
    private final Blueprints blueprints;
    private final BlueprintHistory history;
    private final EditWords words;
    private final Screen screen;

    HistoryController(Blueprints blueprints, BlueprintHistory history, EditWords words, Screen screen) {
        this.blueprints = blueprints;
        this.history = history;
        this.words = words;
        this.screen = screen;
    }

    /** An edit in the list. */
    record Edited(int seq, String day, String time, String by, String words, boolean undone, String address) {}

    @GetMapping
    String list(@PathVariable String slug, @AuthenticationPrincipal SignedIn viewer, Model model) {
        Blueprint blueprint = blueprints.open(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
        screen.head(blueprint, viewer, model);
        model.addAttribute("here", ElementId.FORM.toString());
        model.addAttribute("edits", history.lines(slug).stream()
                .map(line -> new Edited(line.seq(), FrenchDates.inDigits(line.at().toInstant()),
                        FrenchDates.time(line.at().toInstant()),
                        line.by(), words.of(line), line.undone(), Addresses.of(slug, line.element())))
                .toList());
        return "editor/history";
    }
}
