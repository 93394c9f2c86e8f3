package fr.guichet.organisation;

import fr.guichet.shared.NotFound;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The authority's colour and picture as a stylesheet, since pages carry no style of their own. Addresses change with the content. */
@Controller
class ThemeController {
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofDays(365)).cachePublic();
    private static final double LOGO_HEIGHT = 2.75;
    private static final double LOGO_WIDEST = 10;

    /** The arch of Guichet in the authority's colour. */
    private static final String ARCH = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 44 48'%3E"
            + "%3Cpath d='M2 48V22a20 20 0 0 1 40 0v26z' fill='%23COLOUR'/%3E"
            + "%3Cpath d='M2 40c8-9 14-9 20-3s12 5 20-3v14H2z' fill='%23ffc845'/%3E"
            + "%3Ccircle cx='30' cy='20' r='5' fill='%23fff'/%3E%3C/svg%3E";

    private final Authorities authorities;

    ThemeController(Authorities authorities) {
        this.authorities = authorities;
    }

    @GetMapping("/theme.css")
    ResponseEntity<String> stylesheet() {
        AuthorityRow.Settings settings = authorities.settings();
        String accent = settings.authority().accent();
        String logo = settings.logoHash() == null
                ? ARCH.replace("COLOUR", accent.substring(1))
                : "/theme/logo?v=" + settings.logoHash();
        return ResponseEntity.ok().cacheControl(KEPT).contentType(CSS)
                .body("""
                      :root { --gu-accent: %s; --gu-logo: url("%s"); --gu-logo-w: %s; --gu-logo-h: %s; }
                      """.formatted(accent, logo, rem(width(settings)), rem(LOGO_HEIGHT)));
    }

    @GetMapping("/theme/logo")
    ResponseEntity<byte[]> logo() {
        Logo logo = authorities.logo().orElseThrow(() -> new NotFound("logo"));
        return ResponseEntity.ok().cacheControl(KEPT).contentType(MediaType.IMAGE_PNG).body(logo.png());
    }

    private static double width(AuthorityRow.Settings settings) {
        return settings.logoHeight() == 0
                ? 2.5
                : Math.min(LOGO_WIDEST, LOGO_HEIGHT * settings.logoWidth() / settings.logoHeight());
    }

    private static String rem(double length) {
        return String.format(Locale.ROOT, "%.2frem", length);
    }
}
