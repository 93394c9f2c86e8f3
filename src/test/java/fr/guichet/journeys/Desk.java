package fr.guichet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;

/** An agent at work on one case, by what stands on the screen. */
record Desk(Page page, String number) {
    static Desk of(Page page, Agent agent, String number) {
        return new Desk(AgentSessions.enter(page, agent), number);
    }

    Desk look() {
        page.navigate("/agents/demandes/" + number);
        return this;
    }

    void take() {
        look().press(page.locator("form[action$='/prise'] button, form[action$='/attribution'] button").first());
    }

    void askForWhatIsMissing() {
        look().send("demande-de-pieces");
        told("La demande de pièces est partie.");
    }

    void acceptEveryDocument() {
        look();
        Locator accept = page.locator("form[action$='/acceptation'] button");
        while (accept.count() > 0) {
            press(accept.first());
            told("La pièce est acceptée.");
        }
    }

    void complete() {
        look().send("dossier-complet");
        told("Le dossier est complet. Le délai de décision court.");
    }

    void planVisit(String day, String time, String visitor) {
        look();
        page.fill("[name=visitDay]", day);
        page.fill("[name=visitTime]", time);
        page.fill("[name=visitor]", visitor);
        send("visite");
        told("La visite est enregistrée.");
    }

    void assess(int gir, String plan, String amount, String participation) {
        look();
        choose("gir", String.valueOf(gir));
        page.fill("[name=planLines]", plan);
        page.fill("[name=planAmount]", amount);
        page.fill("[name=participation]", participation);
        send("evaluation");
        told("L’évaluation est enregistrée.");
    }

    void proposeToGrant() {
        look();
        choose("outcome", "GRANT");
        send("proposition");
        told("La proposition attend la signature.");
    }

    /** The amount that the form computes stands in the field already. */
    void proposeToGrant(String amount) {
        look();
        choose("outcome", "GRANT");
        assertThat(page.locator("[name=amount]")).hasValue(amount);
        send("proposition");
    }

    void answer(String text) {
        look();
        page.fill("[name=answer]", text);
        send("proposition");
        told("C’est décidé. La personne est prévenue.");
    }

    void sign() {
        look().send("signature");
        told("La décision est signée.");
    }

    void told(String done) {
        assertThat(page.locator("[role=status]").first()).hasText(done);
    }

    private void choose(String name, String value) {
        page.locator("input[name='%s'][value='%s']".formatted(name, value)).evaluate("input => input.click()");
    }

    /** Opens the fold in which a form is, if it is closed, and sends the form. */
    private void send(String form) {
        Locator sent = page.locator("form[action$='/%s']".formatted(form));
        if (!sent.isVisible()) {
            page.locator("details", new Page.LocatorOptions().setHas(sent)).locator("summary").first().click();
        }
        press(sent.locator("button").last());
    }

    private void press(Locator button) {
        page.waitForNavigation(button::click);
    }
}
