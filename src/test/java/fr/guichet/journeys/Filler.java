package fr.guichet.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.guichet.requests.RequestMother;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Somebody who fills a form in, a page at a time, by what they see. */
record Filler(Page page) {
    /** Answers by the name of the input: a text, or the options to choose. */
    void answer(Map<String, Object> answers) {
        answers.forEach((name, answer) -> {
            if (answer instanceof List<?> choices) {
                choices.forEach(choice -> choose(name, choice.toString()));
            } else {
                answer(name, answer.toString());
            }
        });
    }

    /** Answers those questions that are there, and those that these open, until there are no more. */
    void answerWhatIsAsked(Map<String, Object> answers) {
        Map<String, Object> left = new HashMap<>(answers);
        Map<String, Object> asked = Map.of();
        do {
            asked = left.entrySet().stream().filter(one -> page.locator("[name='%s']".formatted(one.getKey())).count() > 0)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            answer(asked);
            left.keySet().removeAll(asked.keySet());
            leaveField();
        } while (!asked.isEmpty() && !left.isEmpty());
    }

    private void answer(String name, String text) {
        Locator option = page.locator("input:is([type=radio], [type=checkbox])[name='%s'][value='%s']".formatted(name, text));
        if (option.count() > 0) {
            choose(name, text);
            return;
        }
        Locator input = page.locator("[name='%s']".formatted(name)).first();
        if (input.evaluate("input => input.tagName").equals("SELECT")) {
            keptAfter(() -> input.evaluate(
                    "(select, value) => { select.value = value; select.dispatchEvent(new Event('change', {bubbles: true})) }",
                    text));
        } else {
            input.fill(text);
        }
    }

    private void choose(String name, String value) {
        leaveField();
        Locator option = page.locator("input:is([type=radio], [type=checkbox])[name='%s'][value='%s']".formatted(name, value))
                .first();
        if (!Boolean.TRUE.equals(option.evaluate("input => input.checked"))) {
            keptAfter(() -> option.evaluate("input => input.click()"));
        }
    }

    /** Waits until the answer has been kept, and whatever it opens is there. Without scripts nothing is kept before the page is left. */
    private void keptAfter(Runnable change) {
        if (page.evaluate("() => typeof htmx").equals("undefined")) {
            change.run();
            return;
        }
        page.waitForResponse(response -> response.request().method().equals("POST"), change);
        settle();
    }

    /** Until nothing is under way any more, nor waiting for its turn. */
    void settle() {
        page.waitForFunction("""
                             () => !document.querySelector('.htmx-request, .htmx-settling, .htmx-swapping')
                               && ![...document.forms].some(form => form['htmx-internal-data']?.queuedRequests?.length)
                             """);
    }

    /** What was typed is kept when one leaves its field, and may open something else. */
    private void leaveField() {
        if (!page.evaluate("() => typeof htmx").equals("undefined")) {
            page.evaluate("() => document.activeElement?.blur()");
            settle();
        }
    }

    /** Answers page after page, joins a picture wherever a file is asked for, and stops where the form does. */
    void fillIn(Map<String, Object> answers, Consumer<Page> look) {
        String before = "";
        while (page.locator("button.btn-primary[name=continuer]").count() > 0 && !page.url().equals(before)) {
            before = page.url();
            answerWhatIsAsked(answers);
            page.locator("input[type=file]").all().forEach(Filler::join);
            look.accept(page);
            goOn();
        }
    }

    private static void join(Locator file) {
        UUID one = UUID.randomUUID();
        file.setInputFiles(new FilePayload("photo-" + one + ".png", "image/png", RequestMother.picture(one)));
    }

    void goOn() {
        page.waitForNavigation(() -> page.locator("button.btn-primary[name=continuer]").evaluate("button => button.click()"));
    }

    /** The last part of the address: which page of the form it is. */
    String where() {
        String path = page.url().replaceAll("[?#].*", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
