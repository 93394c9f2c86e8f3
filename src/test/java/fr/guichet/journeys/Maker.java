package fr.guichet.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** An administrator who makes a form, by what stands on the screens of the editor. */
record Maker(Page page, String slug) {
    /** Begins a form from the empty model. */
    static Maker begin(Page page, String name) {
        page.navigate("/administration/demarches/nouvelle");
        page.click("main a[href$='depart=vide']");
        page.fill("[name=nom]", name);
        page.click("main form button");
        page.waitForURL("**/preparation**");
        return new Maker(page, page.url().replaceFirst(".*/demarches/([^/]+)/.*", "$1"));
    }

    /** Works at a form in preparation. */
    static Maker of(Page page, String slug) {
        return new Maker(page, slug);
    }

    /** Adds a question or something else. @param where the page or group that takes a question, empty for the rest */
    void add(String what, String label, String where) {
        page.navigate(at("/ajout?element=form"));
        page.fill("[name=libelle]", label);
        if (!where.isEmpty()) {
            page.selectOption("[name=ou]", where);
        }
        page.locator("[name=quoi][value='%s']".formatted(what)).evaluate("input => input.click()");
        page.click("#feuille .btn-primary");
        page.waitForURL(address -> address.contains("/preparation?element="));
        settle();
    }

    void open(String element) {
        page.navigate(at("?element=" + element));
    }

    /** Writes a property of the element that is open, and waits until it is kept. */
    void set(String property, String value) {
        Locator input = field(property);
        input.evaluate("input => input.closest('details')?.setAttribute('open', '')");
        kept(() -> {
            if (input.evaluate("input => input.tagName").equals("SELECT")) {
                input.selectOption(value);
            } else {
                input.fill(value);
                input.blur();
            }
        });
    }

    void tick(String property, String value) {
        kept(() -> page.locator("#feuille [name='%s|%s'][value='%s']".formatted(element(), property, value))
                .evaluate("input => input.click()"));
    }

    Locator field(String property) {
        return page.locator("#feuille [name='%s|%s']".formatted(element(), property)).first();
    }

    private String element() {
        return URLDecoder.decode(page.url().replaceFirst(".*element=([^&#]*).*", "$1"), StandardCharsets.UTF_8);
    }

    /** Chooses a condition of one comparison. */
    void when(String question, String comparison, String value) {
        press("#feuille button[name=faire][value='regle %s|when ajouter']".formatted(element()));
        set("when|0.quoi", question);
        set("when|0.comment", comparison);
        set("when|0.valeur", value);
    }

    /** Writes a condition as one line. */
    void when(String line) {
        press("#feuille button[name=faire][value='regle %s|when texte']".formatted(element()));
        set("when|texte", line);
    }

    void options(String lines) {
        page.fill("[name='nouveau.option']", lines);
        press("#ajouter-option");
    }

    /** A button that keeps the sheet first. */
    void press(String button) {
        kept(() -> page.click(button));
    }

    private void kept(Runnable deed) {
        page.waitForResponse(response -> response.request().method().equals("POST"), deed);
        settle();
    }

    private void settle() {
        page.waitForFunction("() => !document.querySelector('.htmx-request, .htmx-settling, .htmx-swapping')");
    }

    /** Publishes what the page of publication shows. */
    void publish(String note) {
        page.navigate(at("/publication"));
        page.fill("[name=note]", note);
        page.waitForNavigation(() -> page.click("#feuille .btn-primary"));
    }

    String at(String more) {
        return "/administration/demarches/" + slug + "/preparation" + more;
    }
}
