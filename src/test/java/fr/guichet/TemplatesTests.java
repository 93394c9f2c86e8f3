package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Thymeleaf would do without a word of warning, or the browser refuse. */
class TemplatesTests {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    /** Mails, letters, case files and forms on paper carry their style with them. */
    private static final List<Path> SENT = List.of(TEMPLATES.resolve("correspondence"), TEMPLATES.resolve("archiving"),
            TEMPLATES.resolve("paper"));
    private static final Pattern TAG = Pattern.compile("<[a-z](?:\"[^\"]*\"|'[^']*'|[^>\"'])*>", Pattern.DOTALL);
    private static final int LONGEST = 100;

    /** A replaced element is gone before its own condition is looked at. */
    @Test
    void noReplacedElementHasACondition() throws IOException {
        assertThat(tags(Pattern.compile("th:replace="), Pattern.compile("th:(if|unless)="))).isEmpty();
    }

    @Test
    void nothingStandsInlineThatThePolicyOfContentsForbids() throws IOException {
        assertThat(tags(Pattern.compile("\\s(style|on[a-z]+|th:style|th:on[a-z]+|hx-on[:a-z-]*)="), Pattern.compile("")))
                .isEmpty();
    }

    @Test
    void noTemplateIsLongerThanAHundredLines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path template : templates()) {
            if (Files.readAllLines(template).size() > LONGEST) {
                tooLong.add(template.toString());
            }
        }

        assertThat(tooLong).isEmpty();
    }

    private static List<String> tags(Pattern first, Pattern second) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : templates()) {
            TAG.matcher(Files.readString(template)).results().map(MatchResult::group)
                    .filter(tag -> first.matcher(tag).find() && second.matcher(tag).find())
                    .forEach(tag -> found.add(template.getFileName() + ": " + tag));
        }
        return found;
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html") && SENT.stream().noneMatch(file::startsWith)).sorted()
                    .toList();
        }
    }
}
