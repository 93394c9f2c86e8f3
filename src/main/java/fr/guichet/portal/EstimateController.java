package fr.guichet.portal;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.PublishedForm;
import fr.guichet.questions.Problem;
import fr.guichet.shared.Htmx;
import fr.guichet.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Estimates what a request would bring, from answers that are kept nowhere: each submission carries them all. */
@Controller
class EstimateController {
    private final OpenForms forms;
    private final EstimatePages pages;

    EstimateController(OpenForms forms, EstimatePages pages) {
        this.forms = forms;
        this.pages = pages;
    }

    @PostMapping("/demarches/{slug}/estimation")
    String estimate(@PathVariable String slug, @ModelAttribute(name = "here", binding = false) Here here,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        PublishedForm form = forms.form(slug, here);
        FormDefinition definition = form.definition();
        if (!definition.whoMayFile().filesNothing()) {
            throw new NotFound("estimate " + slug);
        }
        Answers typed = pages.read(form, request.getParameterMap());
        List<Problem> problems = pages.problems(form, typed);
        boolean right = problems.stream().noneMatch(Problem::isError);
        if (Htmx.asks(request)) { // an answer has changed: what is wrong is said when the estimate is asked for
            pages.show(form, typed, List.of(), right && request.getParameter("estime") != null, model);
            return "portal/_estimate :: refresh";
        }
        boolean asked = request.getParameter("estimer") != null;
        if (asked && !right) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return pages.show(form, typed, asked ? problems : List.of(), asked && right, model);
    }
}
