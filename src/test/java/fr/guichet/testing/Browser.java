package fr.guichet.testing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;

/** Windows of a real browser on the application under test. Addresses are relative: {@code page.navigate("/demarches")}. */
public class Browser {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** A machine that does much else at the same time is slow, not wrong. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis() / 3);
    }

    private static final Set<BrowserContext> WITHOUT_SCRIPTS = new HashSet<>();

    private final Environment environment;
    private final List<BrowserContext> open = new ArrayList<>();

    Browser(Environment environment) {
        this.environment = environment;
    }

    /** A new visitor with no cookies, on a screen of that size. */
    public Page open(Screen screen) {
        return open(screen, true);
    }

    /** The same, where scripts do not run. */
    public Page openWithoutScripts(Screen screen) {
        return open(screen, false);
    }

    private Page open(Screen screen, boolean scripts) {
        BrowserContext visitor = Chromium.RUNNING.newContext(
                new NewContextOptions().setViewportSize(screen.width, screen.height).setJavaScriptEnabled(scripts)
                        .setLocale("fr-FR")
                        .setTimezoneId("Europe/Paris")
                        .setBaseURL("http://localhost:" + environment.getProperty("local.server.port")));
        visitor.setDefaultTimeout(PATIENCE.toMillis());
        open.add(visitor);
        if (!scripts) {
            WITHOUT_SCRIPTS.add(visitor);
        }
        return visitor.newPage();
    }

    /** Fails with rule, reason and place of every violation that axe finds on the page as it stands. */
    public static void assertAccessible(Page page) {
        var violations = looked(page).getViolations();
        assertThat(violations).as(() -> page.url() + "\n"
                + violations.stream()
                        .map(rule -> "%s: %s\n    %s".formatted(rule.getId(), rule.getHelp(), rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getHtml())).collect(joining("\n    "))))
                        .collect(joining("\n")))
                .isEmpty();
    }

    /** What axe finds. It needs scripts: where none run, it looks at the same page in a window of its own. */
    private static AxeResults looked(Page page) {
        if (!WITHOUT_SCRIPTS.contains(page.context())) {
            return axe(page);
        }
        String html = page.content();
        String address = page.url().replaceFirst("#.*", "");
        var size = page.viewportSize();
        try (BrowserContext other = Chromium.RUNNING
                .newContext(new NewContextOptions().setViewportSize(size.width, size.height).setLocale("fr-FR"))) {
            Page copy = other.newPage();
            copy.route(address::equals, route -> route
                    .fulfill(new FulfillOptions().setContentType("text/html;charset=UTF-8").setBody(html)));
            copy.navigate(address);
            return axe(copy);
        } finally {
            page.bringToFront();
        }
    }

    /**
     * A frame that runs no scripts would be waited for without end: it is looked at as a page of its own. What stays in place
     * goes along with the page meanwhile: wherever a page is scrolled to, it covers a part of what goes by.
     */
    private static AxeResults axe(Page page) {
        page.evaluate(
                """
                window.staying = [...document.querySelectorAll('body *')].filter(one => getComputedStyle(one).position === 'sticky')
                window.staying.forEach(one => one.style.position = 'static')
                """);
        // One run within the page: the usual way opens another page each time to sum up, which takes as long again.
        AxeResults found = new AxeBuilder(page).setLegacyMode(true).withTags(RULES).exclude("iframe[sandbox]").analyze();
        page.evaluate("window.staying.forEach(one => one.style.position = '')");
        return found;
    }

    /** Keeps a picture of the whole page as {@code target/screenshots/<name>.png}. */
    public static void keepPicture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
    }

    void closeAll(Optional<String> failed) {
        failed.ifPresent(name -> open.stream().flatMap(visitor -> visitor.pages().stream())
                .forEach(page -> keepPicture(page, "failed-" + name)));
        open.forEach(BrowserContext::close);
        WITHOUT_SCRIPTS.removeAll(open);
        open.clear();
    }
}
