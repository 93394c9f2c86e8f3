package fr.guichet.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The one Chromium of the run, started when first asked for. */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    static final Browser RUNNING = launch();

    private Chromium() {}

    private static Browser launch() {
        var options = new LaunchOptions().setHeadless(true).setArgs(QUIET);
        installed().ifPresent(options::setExecutablePath);
        var playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            throw new IllegalStateException(
                    "No browser to test with. Install chromium, or give its path in CHROMIUM; bin/verify does it.", e);
        }
    }

    /** The browser named by CHROMIUM or found on the path; else Playwright looks for the one it has downloaded. */
    private static Optional<Path> installed() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        Stream<Path> onPath = NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)));
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")).filter(named -> !named.isBlank()).map(Path::of), onPath)
                .filter(Files::isExecutable).findFirst();
    }
}
