package fr.guichet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import fr.guichet.shared.TimedWork;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Odile asks for the APA for her mother from a phone, from the first page to the receipt; her mother says yes by her own link. */
@GuichetTest
class RelativeFilingUnderMandateTests {
    private static final Map<String, Map<String, Object>> ANSWERS = Map.ofEntries(
            Map.entry("capacity", Map.of("capacity", "relative")),
            Map.entry("already_apa", Map.of("already_apa", "no")),
            Map.entry("requester",
                    Map.of("requester_last_name", "D’Artagnan", "requester_first_name", "Odile", "requester_relation", "child",
                            "requester_address.street", "3 rue du Port", "requester_address.postcode", "14000",
                            "requester_address.commune", "Caen",
                            "requester_phone", "06 12 34 56 78", "requester_email", "odile@example.org")),
            Map.entry("mandate",
                    Map.of("consent_ability", "yes", "consent_way", "email", "consent_email", "madeleine@example.org",
                            "mandate_scope", List.of("file", "follow"))),
            Map.entry("identity",
                    Map.of("subject_civility", "madam", "subject_birth_name", "Garnier", "subject_first_names", "Madeleine Rose",
                            "subject_birth_date.day", "12", "subject_birth_date.month", "05", "subject_birth_date.year", "1941",
                            "subject_birth_country", "FR", "subject_birth_commune",
                            "Bayeux")),
            Map.entry("nationality", Map.of("nationality", "french")),
            Map.entry("contact", Map.of("subject_phone", "02 31 00 00 00")),
            Map.entry("communication", Map.of("letter_channel", "post", "language", "fr")),
            Map.entry("family", Map.of("family_status", "widowed", "household", "none")),
            Map.entry("protection", Map.of("protection", "no")),
            Map.entry("visit_contact", Map.of("visit_contact", "requester")),
            Map.entry("doctor", Map.of()),
            Map.entry("home",
                    Map.of("home_kind", "own", "occupancy", "tenant", "current_address.street", "14 rue des Tilleuls",
                            "current_address.postcode",
                            "14400",
                            "current_address.commune", "Bayeux", "address_since.year", "1980")),
            Map.entry("residence", Map.of("lives_in_france", "yes", "three_months", "yes")),
            Map.entry("autonomy", Map.of("can_get_up", "hard", "can_wash", "no", "can_dress", "no", "can_eat", "easy")),
            Map.entry("urgency", Map.of("urgent", "no")), Map.entry("carers", Map.of("has_carer", "no")),
            Map.entry("cmi", Map.of("cmi_wanted", "no")),
            Map.entry("pension", Map.of("retired", "yes", "pension_scheme", "general")),
            Map.entry("other_help", Map.of("other_help", "no")),
            Map.entry("income", Map.of("withheld", "no", "income_change", "none")),
            Map.entry("property", Map.of("other_property", "no")),
            Map.entry("savings", Map.of("life_insurance", "no", "idle_money", "no")),
            Map.entry("bank", Map.of("bank_holder", "later")),
            Map.entry("documents", Map.of()), Map.entry("review", Map.of()),
            Map.entry("agree", Map.of("honour", "yes", "share_with_fund", "yes")));

    @Autowired
    Browser browser;
    @Autowired
    GreenMail mail;
    @Autowired
    @Qualifier("mailman")
    TimedWork mailman;
    @Autowired
    Clock clock;

    @Test
    void leadsFromTheFirstPageToTheReceiptAndTheConsent() throws Exception {
        Page phone = browser.open(Screen.PHONE);
        phone.navigate("/");
        Browser.assertAccessible(phone);
        phone.navigate("/demarches/apa-a-domicile");
        Browser.assertAccessible(phone);
        phone.locator(".btn-start").click();

        fillIn(phone, true);
        signIn(phone, "odile@example.org");
        phone.locator(".btn-start").click();

        assertThat(phone.locator("h1")).hasText("Demande envoyée");
        Browser.assertAccessible(phone);
        String number = phone.locator(".gu-ref").innerText();
        assertThat(number).matches("APA-2026-\\d{6}-[A-Z]");
        mailman.runDue(clock.instant());
        assertThat(mailTo("odile@example.org", "APA")).contains(number).contains("lundi 23 novembre 2026");

        phone.navigate("/mes-demandes/" + number);
        assertThat(phone.locator("#ou")).containsText("En attente de l’accord");
        Browser.assertAccessible(phone);

        Page mother = browser.open(Screen.PHONE);
        mother.navigate(link(mailTo("madeleine@example.org", "accord/"), "/accord/"));
        Browser.assertAccessible(mother);
        sayYes(mother);
        assertThat(mother.locator("h1")).containsText("votre accord est enregistré");

        phone.reload();
        assertThat(phone.locator("#ou")).containsText("Demande envoyée");
    }

    @Test
    void needsNoScript() throws Exception {
        Page page = browser.openWithoutScripts(Screen.DESK);
        page.navigate("/demarches/apa-a-domicile");
        page.locator(".btn-start").click();

        fillIn(page, false);
        signIn(page, "sans.script@example.org");
        page.locator(".btn-start").click();

        assertThat(page.locator("h1")).hasText("Demande envoyée");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        Page page = browser.open(Screen.PHONE);
        page.navigate("/demarches/apa-a-domicile");
        page.locator(".btn-start").click();
        page.navigate(page.url().replace("/capacity", "/identity"));
        Filler filler = new Filler(page);

        filler.answer(Map.of("subject_first_names", "Zoé 👵 L’Hermite", "subject_birth_date.day", "31",
                "subject_birth_date.month", "02",
                "subject_birth_date.year", "1931", "subject_nir", "1 31 02 14 118 001 00"));
        filler.goOn();

        assertThat(page.title()).startsWith("Erreur");
        assertThat(page.locator(".gu-errors")).isFocused();
        assertThat(page.locator(".gu-errors")).containsText("Ce numéro ne va pas");
        assertThat(page.locator("[name=subject_first_names]")).hasValue("Zoé 👵 L’Hermite");
        assertThat(page.locator("[name='subject_birth_date.day']")).hasValue("31");
        Browser.assertAccessible(page);
    }

    /** Walks page after page; what an answer opens is answered as it comes, with scripts at once, without them after « Continuer ». */
    private void fillIn(Page page, boolean looked) {
        Filler filler = new Filler(page);
        for (int pages = 0; pages < 60 && ANSWERS.containsKey(filler.where()); pages++) {
            filler.answerWhatIsAsked(ANSWERS.get(filler.where()));
            if (looked) {
                Browser.assertAccessible(page);
            }
            filler.goOn();
        }
        assertThat(page.url()).contains("/connexion");
    }

    private void signIn(Page page, String email) throws Exception {
        page.locator("#email").fill(email);
        page.locator("main .btn-primary").click();
        mailman.runDue(clock.instant());
        Matcher code = Pattern.compile("\\b(\\d{3}) ?(\\d{3})\\b").matcher(mailTo(email, "code"));
        assertThat(code.find()).isTrue();
        page.locator("#code").fill(code.group(1) + code.group(2));
        page.locator("main .btn-primary").click();
    }

    private static void sayYes(Page page) {
        page.locator("label[for=reponse]").click();
        page.locator("[name='naissance.day']").fill("12");
        page.locator("[name='naissance.month']").fill("5");
        page.locator("[name='naissance.year']").fill("1941");
        page.locator("main .btn-primary").click();
    }

    private String mailTo(String address, String word) throws Exception {
        for (MimeMessage message : mail.getReceivedMessages()) {
            String text = text(message);
            if (Arrays.toString(message.getAllRecipients()).contains(address) && text.contains(word)) {
                return text;
            }
        }
        throw new AssertionError("no mail to " + address + " with « " + word + " »");
    }

    private static String text(MimeMessage message) throws Exception {
        Object content = message.getContent();
        return message.getSubject() + "\n" + (content instanceof String words ? words : words((jakarta.mail.Multipart) content));
    }

    private static String words(jakarta.mail.Multipart parts) throws Exception {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < parts.getCount(); at++) {
            Object part = parts.getBodyPart(at).getContent();
            if (part instanceof String words && parts.getBodyPart(at).isMimeType("text/plain")) {
                text.append(words);
            } else if (part instanceof jakarta.mail.Multipart inner) {
                text.append(words(inner));
            }
        }
        return text.toString();
    }

    private static String link(String text, String path) {
        Matcher link = Pattern.compile("https?://[^\\s/]+(" + path + "[A-Za-z0-9_-]+)").matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
