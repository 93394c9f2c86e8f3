package fr.guichet.intake;

import fr.guichet.accounts.SignedIn;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.PublishedForm;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import fr.guichet.shared.InputErrors;
import fr.guichet.trays.Part;
import fr.guichet.trays.Parts;
import fr.guichet.trays.Tray;
import fr.guichet.trays.TrayWork;
import fr.guichet.workspace.Preferences;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which a tray is sorted. */
@Component
class TrayScreen {
    private final Parts parts;
    private final TrayWork work;
    private final FormCatalogue forms;
    private final Rights rights;
    private final Preferences preferences;

    TrayScreen(Parts parts, TrayWork work, FormCatalogue forms, Rights rights, Preferences preferences) {
        this.parts = parts;
        this.work = work;
        this.forms = forms;
        this.rights = rights;
        this.preferences = preferences;
    }

    String show(Tray tray, InputErrors errors, SignedIn viewer, Model model) {
        List<Part> all = parts.of(tray, viewer);
        Reach reach = rights.reach(viewer.id());
        model.addAttribute("tray", tray);
        model.addAttribute("errors", errors);
        model.addAttribute("parts", all);
        model.addAttribute("sure", all.stream().filter(Part::isSure).count());
        model.addAttribute("open", all.stream().filter(Part::isOpen).count());
        model.addAttribute("daysKept", work.daysKept());
        model.addAttribute("forms", forms.current().stream().map(PublishedForm::definition)
                .filter(one -> one.whoMayFile().comesOnPaper() && reach.may(Level.RECEIVE, one.slug())).toList());
        model.addAttribute("shortcuts", preferences.hasShortcuts(viewer.id().value()));
        return "intake/tray";
    }

    /** The next part that is to be sorted after one, or the first. */
    String next(Tray tray, UUID part, SignedIn viewer) {
        List<Part> all = parts.of(tray, viewer);
        int at = all.stream().map(Part::id).toList().indexOf(part);
        return all.subList(at + 1, all.size()).stream().filter(Part::isOpen).findFirst()
                .or(() -> all.stream().filter(Part::isOpen).findFirst()).map(one -> "#partie-" + one.id()).orElse("");
    }
}
