package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.correspondence.NoticeId;
import fr.guichet.correspondence.Post;
import fr.guichet.correspondence.PrintQueue;
import fr.guichet.correspondence.SentNotices;
import fr.guichet.correspondence.Sides;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letters that wait for the printer, and the mails that were given up. */
@Controller
@RequestMapping("/agents/courriers")
class LettersController {
    private static final int PAGE = 100;

    private final Rights rights;
    private final PrintQueue letters;
    private final SentNotices notices;
    private final Post post;
    private final Clock clock;

    LettersController(Rights rights, PrintQueue letters, SentNotices notices, Post post, Clock clock) {
        this.rights = rights;
        this.letters = letters;
        this.notices = notices;
        this.post = post;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn viewer, Model model) {
        Reach reach = receiving(viewer);
        model.addAttribute("letters", letters.toPrint(reach, null, PAGE));
        model.addAttribute("count", letters.count(reach));
        model.addAttribute("failed", notices.failed(reach, null, PAGE));
        return "desk/letters";
    }

    /** One PDF of the chosen letters; nothing is marked, since a printer may fail. */
    @PostMapping("/impression")
    void print(@RequestParam(required = false) @Nullable List<UUID> lettres, @RequestParam(defaultValue = "ONE") Sides faces,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response) throws IOException {
        Reach reach = receiving(viewer);
        if (lettres == null) {
            response.sendRedirect("/agents/courriers");
            return;
        }
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"courriers.pdf\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        letters.print(reach, ids(lettres), faces, response.getOutputStream());
    }

    @PostMapping("/confirmation")
    String confirm(@RequestParam(required = false) @Nullable List<UUID> lettres, @AuthenticationPrincipal SignedIn viewer,
            RedirectAttributes target) {
        Reach reach = receiving(viewer);
        if (lettres == null) {
            target.addFlashAttribute("wrong", "desk.letters.none-chosen");
        } else {
            letters.confirm(reach, ids(lettres), viewer.actor(), clock.instant());
            target.addFlashAttribute("done", "desk.done.printed");
        }
        return "redirect:/agents/courriers";
    }

    @PostMapping("/{notice}/renvoi")
    String sendAgain(@PathVariable UUID notice, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        post.sendAgain(receiving(viewer), new NoticeId(notice));
        target.addFlashAttribute("done", "desk.done.sent-again");
        return "redirect:/agents/courriers";
    }

    private Reach receiving(SignedIn viewer) {
        Reach reach = rights.reach(viewer.id());
        Powers.must(reach.somewhere().may(Level.RECEIVE));
        return reach;
    }

    private static List<NoticeId> ids(List<UUID> letters) {
        return letters.stream().map(NoticeId::new).toList();
    }
}
