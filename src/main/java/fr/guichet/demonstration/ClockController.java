package fr.guichet.demonstration;

import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends the clock ahead, to see deadlines pass and reminders leave; and back. */
@Controller
@ConditionalOnDemonstration
@RequestMapping("/administration/horloge")
@RolesAllowed("ADMINISTRATION")
class ClockController {
    private static final String PAGE = "redirect:/administration/horloge";
    private static final int MOST_DAYS = 3650;

    private final MovableClock clock;
    private final DueWork work;
    private final Messages messages;

    ClockController(MovableClock clock, DueWork work, Messages messages) {
        this.clock = clock;
        this.work = work;
        this.messages = messages;
    }

    @GetMapping
    String show(Model model) {
        Instant now = clock.instant();
        model.addAttribute("now", messages.text("demonstration.clock.now", FrenchDates.inWords(now), FrenchDates.time(now)));
        model.addAttribute("moved", !clock.movedBy().isZero());
        model.addAttribute("tomorrow", Moments.day(now).plusDays(1));
        return "demonstration/clock";
    }

    /** @param heures and {@code jours} ahead, or to the morning of a date; nobody goes back but to the real time */
    @PostMapping
    String move(@RequestParam(defaultValue = "0") int heures, @RequestParam(defaultValue = "0") int jours,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            RedirectAttributes target) {
        Instant now = clock.instant();
        Instant wished = date == null
                ? now.plus(Duration.ofDays(jours).plusHours(heures))
                : Moments.morning(date);
        if (!wished.isAfter(now) || wished.isAfter(now.plus(Duration.ofDays(MOST_DAYS)))) {
            target.addFlashAttribute("refused", "demonstration.clock.only-ahead");
            return PAGE;
        }
        clock.moveBy(Duration.between(now, wished));
        target.addFlashAttribute("passed", work.run(now, wished));
        return PAGE;
    }

    @PostMapping("/retour")
    String back(RedirectAttributes target) {
        clock.reset();
        target.addFlashAttribute("done", "demonstration.clock.is-back");
        return PAGE;
    }
}
