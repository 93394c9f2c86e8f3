package fr.guichet.intake;

import com.microsoft.playwright.Page;
import java.util.Map;

/**
 * Somebody who types a form from paper with nothing but a keyboard: each answer as one would, then on to the next question. Every key
 * that goes down is counted by the browser itself.
 */
final class Typist {
    private static final String COUNTS = """
                                         addEventListener('keydown', event => {
                                           if (!['Shift', 'Control', 'Alt'].includes(event.key)) {
                                             sessionStorage.setItem('keys', 1 + Number(sessionStorage.getItem('keys') ?? 0));
                                           }
                                         }, true)
                                         """;
    private static final String READY = """
                                        () => document.readyState === 'complete' && (location.pathname.endsWith('/verification')
                                          || document.querySelector('.gu-entry.has-keys:not([aria-busy])') && document.activeElement.name)
                                        """;
    private final Page page;
    private final Map<String, String> answers;

    /** @param answers by the names of the fields; `=value` is a choice, `=one,two` several */
    Typist(Page page, Map<String, String> answers) {
        this.page = page;
        this.answers = answers;
        page.addInitScript(COUNTS);
    }

    /** Types all questions up to the end of the entry. */
    void type() {
        String name = ready();
        while (!name.isEmpty()) {
            String answer = answers.getOrDefault(name, "");
            if (answer.startsWith("=")) {
                choose(name, answer.substring(1));
            } else if (!answer.isEmpty()) {
                page.keyboard().type(answer);
            }
            String now = ready();
            if (now.equals(name)) {
                page.keyboard().press("Enter");
                now = ready();
            }
            name = now;
        }
    }

    private void choose(String name, String values) {
        for (String value : values.split(",")) {
            if (value.equals("yes") || value.equals("no")) {
                page.keyboard().press(value.equals("yes") ? "o" : "n");
                return;
            }
            page.keyboard().press(String.valueOf(page.evaluate(
                    "([name, value]) => 1 + [...document.getElementsByName(name)].filter(one => one.type != 'hidden').findIndex(one => one.value == value)",
                    new String[]{name, value})));
            page.waitForFunction("() => !document.querySelector('.gu-entry[aria-busy]')");
        }
    }

    /** The name of the field in which one is, empty at the end. */
    private String ready() {
        page.waitForFunction(READY);
        return page.url().endsWith("/verification") ? "" : String.valueOf(page.evaluate("document.activeElement.name"));
    }

    int keys() {
        return Integer.parseInt(String.valueOf(page.evaluate("sessionStorage.getItem('keys') ?? '0'")));
    }

    /** What stands on the paper: each sign that is written, one for each box that is ticked. */
    int signs() {
        return answers.values().stream().mapToInt(answer -> answer.startsWith("=") ? answer.split(",").length : answer.length())
                .sum();
    }
}
