package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.documents.Arrival;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in documents that come on paper after the request: to one of the checklist, or as another document. */
@Controller
@RequestMapping("/agents/demandes/{number}/pieces")
class ArrivalsController {
    private final CasePage page;
    private final DocumentLines lines;
    private final Arrivals arrivals;
    private final Messages messages;
    private final Clock clock;

    ArrivalsController(CasePage page, DocumentLines lines, Arrivals arrivals, Messages messages, Clock clock) {
        this.page = page;
        this.lines = lines;
        this.arrivals = arrivals;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping
    String add(@PathVariable String number, @RequestParam String arrivedName, @RequestParam String arrivedOn,
            @RequestParam MultipartFile arrivedFile, @RequestParam(required = false) Optional<UUID> under,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model)
            throws IOException {
        OpenCase open = page.open(number, viewer).with(Powers::receives);
        RequestView view = open.view();
        under.ifPresent(document -> lines.line(view, document, open.can()));
        TypedFields fields = new TypedFields(messages);
        if (under.isEmpty()) {
            fields.text("arrivedName", arrivedName, "desk.arrival.name-missing");
        }
        Optional<LocalDate> day = fields.day("arrivedOn", arrivedOn, "desk.arrival.day-wrong")
                .filter(one -> isPossible(one, view, fields));
        if (arrivedFile.isEmpty()) {
            fields.wrong("arrivedFile", "desk.arrival.file-missing");
        }
        if (fields.areRight() && day.isPresent()) {
            Arrival arrival = arrivals.take(view, under, arrivedName.strip(), arrivedFile, day.get(), viewer.actor());
            if (!(arrival instanceof Arrival.Refused refused)) {
                return CasePage.done(view, "desk.done.arrived", target) + "#pieces";
            }
            fields.wrong("arrivedFile", refused.refusal().key());
        }
        model.addAttribute("arrivedName", arrivedName);
        model.addAttribute("arrivedOn", arrivedOn);
        model.addAttribute("under", under.orElse(null));
        return page.wrong(open, fields.errors(), response, model);
    }

    private boolean isPossible(LocalDate day, RequestView view, TypedFields fields) {
        boolean possible = !day.isAfter(LocalDate.now(clock)) && !day.isBefore(view.clocks().receivedOn());
        if (!possible) {
            fields.wrong("arrivedOn", "desk.arrival.day-impossible");
        }
        return possible;
    }
}
