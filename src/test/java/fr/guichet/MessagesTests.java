package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word of a screen is in a bundle, and every bundle holds only words of a screen. */
class MessagesTests {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path BUNDLES = RESOURCES.resolve("messages");
    private static final Path TEMPLATES = RESOURCES.resolve("templates");
    private static final Path CODE = Path.of("src/main/java");

    private static final String MODULE = "(?:shared|accounts|rights|organisation|teams|imports|questions|paper|requests|correspondence|archiving|portal|desk|register|intake"
            + "|administration|structure|rosters|demonstration|reminders|mandates|documents|forms|people|calendar|blueprints|editor|logic|checking|versions|publishing|batches|exports|board|trays|counter|reception|sharing|originals)";
    private static final Pattern KEY = Pattern.compile("\\b" + MODULE + "(?:\\.[a-zA-Z0-9_-]+)+");
    /** The beginning of keys that are put together while running, such as {@code "accounts.role." + role}. */
    private static final Pattern BEGINNING = Pattern.compile("\\b" + MODULE + "\\.[a-zA-Z0-9_.-]+[.-](?=[\"'$|])");
    /** Keys put together in their midst, such as {@code "correspondence." + kind + ".subject"}. */
    private static final Pattern AROUND = Pattern.compile("\"(" + MODULE + "\\.)\" \\+ [\\w().]+ \\+ \"(\\.[a-z.-]+)\"");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{(" + MODULE + "(?:\\.[a-zA-Z0-9_-]+)+)[}(]|'(" + MODULE
            + "(?:\\.[a-z0-9_-]+){2,})'");
    private static final Pattern NOT_WORDS = Pattern.compile("\\[\\[.*?]]|<kbd>.*?</kbd>|<!--.*?-->|<style.*?</style>",
            Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile("<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>", Pattern.DOTALL);
    private static final Pattern SPOKEN_ATTRIBUTE = Pattern
            .compile("\\s(?:alt|title|placeholder|aria-label)=\"[^\"]*\\p{L}[^\"]*\"");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    @Test
    void templatesNameOnlyKeysThatExist() throws IOException {
        Set<String> known = keys();
        List<String> missing = new ArrayList<>();

        for (Path template : files(TEMPLATES, ".html")) {
            Matcher matcher = TEMPLATE_KEY.matcher(Files.readString(template));
            while (matcher.find()) {
                String key = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
                if (!known.contains(key)) {
                    missing.add(template.getFileName() + ": " + key);
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void bundlesHoldNoKeyThatNobodyNames() throws IOException {
        Set<String> named = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        List<Pattern> around = new ArrayList<>();
        for (Path file : Stream.concat(files(TEMPLATES, ".html").stream(), files(CODE, ".java").stream()).toList()) {
            String text = Files.readString(file);
            KEY.matcher(text).results().forEach(result -> named.add(result.group()));
            BEGINNING.matcher(text).results().forEach(result -> beginnings.add(result.group()));
            AROUND.matcher(text).results().forEach(result -> around
                    .add(Pattern.compile(Pattern.quote(result.group(1)) + "[a-z_-]+" + Pattern.quote(result.group(2)))));
        }

        Set<String> unused = new TreeSet<>(keys());
        unused.removeIf(key -> named.contains(key) || named.contains(key.substring(0, key.lastIndexOf('.')))
                || beginnings.stream().anyMatch(key::startsWith)
                || around.stream().anyMatch(keys -> keys.matcher(key).matches()));

        assertThat(unused).isEmpty();
    }

    @Test
    void bundlesUseTheTypographicApostrophe() throws IOException {
        List<String> plain = new ArrayList<>();
        for (Path bundle : files(BUNDLES, ".properties")) {
            load(bundle).forEach((key, text) -> {
                if (text.toString().contains("'")) {
                    plain.add(key.toString());
                }
            });
        }

        assertThat(plain).isEmpty();
    }

    @Test
    void keysBeginWithTheModuleOfTheirBundle() throws IOException {
        List<String> astray = new ArrayList<>();
        for (Path bundle : files(BUNDLES, ".properties")) {
            String module = bundle.getFileName().toString().replace(".properties", "") + ".";
            load(bundle).stringPropertyNames().stream().filter(key -> !key.startsWith(module)).forEach(astray::add);
        }

        assertThat(astray).isEmpty();
    }

    @Test
    void templatesHoldNoWordsOfTheirOwn() throws IOException {
        List<String> words = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html")) {
            String text = NOT_WORDS.matcher(Files.readString(template)).replaceAll("");
            SPOKEN_ATTRIBUTE.matcher(text).results().forEach(result -> words.add(template.getFileName() + ":" + result.group()));
            String bare = MARKUP.matcher(text).replaceAll("\n").replaceAll("&[a-z]+;", "");
            bare.lines().filter(line -> LETTERS.matcher(line).find())
                    .forEach(line -> words.add(template.getFileName() + ": " + line.strip()));
        }

        assertThat(words).isEmpty();
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new HashSet<>();
        for (Path bundle : files(BUNDLES, ".properties")) {
            keys.addAll(load(bundle).stringPropertyNames());
        }
        return keys;
    }

    private static Properties load(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
