package fr.guichet.structure;

import fr.guichet.accounts.SignedIn;
import fr.guichet.forms.FormOverview;
import fr.guichet.requests.RequestCounts;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import fr.guichet.teams.ServiceView;
import fr.guichet.teams.Services;
import fr.guichet.teams.Teams;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The services of the authority. */
@Controller
@RequestMapping("/administration/organisation/services")
@RolesAllowed("ADMINISTRATION")
class ServicesController {
    private final Services services;
    private final Teams teams;
    private final FormOverview forms;
    private final RequestCounts counts;
    private final Messages messages;

    ServicesController(Services services, Teams teams, FormOverview forms, RequestCounts counts, Messages messages) {
        this.services = services;
        this.teams = teams;
        this.forms = forms;
        this.counts = counts;
        this.messages = messages;
    }

    /** @param nom the name of a service to add, as a form gives it */
    @GetMapping
    String all(@RequestParam(defaultValue = "") String nom, Model model) {
        return all(new ServiceForm(nom, "", ""), new InputErrors(), model);
    }

    private String all(ServiceForm form, InputErrors errors, Model model) {
        List<ServiceView> all = services.all();
        model.addAttribute("services", all);
        model.addAttribute("unknown",
                forms.services().stream().filter(name -> all.stream().noneMatch(service -> service.isCalled(name))).toList());
        model.addAttribute("counts", counts.openByService());
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "structure/services";
    }

    @PostMapping
    String add(@ModelAttribute("form") ServiceForm form, @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response,
            RedirectAttributes target, Model model) {
        TypedFields fields = form.check(services.all(), messages);
        if (!fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return all(form, fields.errors(), model);
        }
        services.add(viewer, form.said());
        return done("structure.service.added", target);
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        ServiceView service = services.service(id);
        return one(service, ServiceForm.of(service), new InputErrors(), model);
    }

    private String one(ServiceView service, ServiceForm form, InputErrors errors, Model model) {
        model.addAttribute("service", service);
        model.addAttribute("teams", teams.all().stream().filter(team -> team.serviceId().equals(service.id())).toList());
        model.addAttribute("open", counts.openByService().getOrDefault(service.name(), 0));
        model.addAttribute("named", forms.services().stream().anyMatch(service::isCalled));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "structure/service";
    }

    @PostMapping("/{id}")
    String describe(@PathVariable UUID id, @ModelAttribute("form") ServiceForm form, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        ServiceView service = services.service(id);
        TypedFields fields = form.check(services.all().stream().filter(other -> !other.id().equals(id)).toList(), messages);
        if (!fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return one(service, form, fields.errors(), model);
        }
        services.describe(viewer, id, form.said());
        return done("structure.service.changed", target);
    }

    @PostMapping("/{id}/fermeture")
    String close(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        services.close(viewer, services.service(id).id());
        return done("structure.service.closed", target);
    }

    @PostMapping("/{id}/reouverture")
    String reopen(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        services.reopen(viewer, services.service(id).id());
        return done("structure.service.reopened", target);
    }

    private static String done(String key, RedirectAttributes target) {
        target.addFlashAttribute("done", key);
        return "redirect:/administration/organisation/services";
    }
}
