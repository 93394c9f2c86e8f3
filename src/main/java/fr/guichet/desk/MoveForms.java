package fr.guichet.desk;

import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.InputErrors;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The forms of a case before anybody has typed anything; one that was just sent stays as it was typed. */
@Component
class MoveForms {
    private final RequestDesk desk;

    MoveForms(RequestDesk desk) {
        this.desk = desk;
    }

    void fill(RequestView view, Steps steps, LocalDate today, Model model) {
        keep(model, "errors", InputErrors::new);
        keep(model, "ask",
                () -> new AskForm(steps.toAsk().stream().filter(item -> item.isToSend()).map(item -> item.id()).toList(), "",
                        steps.asks() ? desk.documentsDue(view.id(), today).toString() : ""));
        keep(model, "visit", () -> VisitForm.of(view.assessment(), ""));
        keep(model, "assess", () -> AssessmentForm.of(view.assessment()));
        keep(model, "propose", () -> ProposalForm.of(view, today));
        keep(model, "advance", () -> AdvanceForm.of(view));
        keep(model, "close", () -> new ClosingForm("", "", "", ""));
        keep(model, "refusal", () -> new RefusalForm(null, 0, "", ""));
        keep(model, "opened", steps::next);
        model.addAttribute("refusalReasons", view.form().definition().refusalReasons());
        model.addAttribute("closingReasons", ClosingForm.reasons(view));
        model.addAttribute("documentReasons", RefusalForm.REASONS);
        model.addAttribute("levels", List.of("1", "2", "3", "4", "5", "6"));
    }

    private static void keep(Model model, String name, Supplier<Object> otherwise) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, otherwise.get());
        }
    }
}
