package fr.guichet.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.guichet.accounts.Role;
import fr.guichet.correspondence.Receipts;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.paper.PaperForms;
import fr.guichet.paper.Scanner;
import fr.guichet.requests.AnswerGap;
import fr.guichet.requests.AnswerGaps;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.PdfChecks;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A paper form typed with nothing but a keyboard, its scan in step with the questions. */
@GuichetTest
class PaperEntrySpeedTests {
    /** What an agent may press for each sign that stands on the paper. */
    private static final double MOST_KEYS_A_SIGN = 1.15;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Browser browser;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private FormCatalogue forms;
    @Autowired
    private PaperForms paper;
    @Autowired
    private RequestReader reader;
    @Autowired
    private AnswerGaps gaps;
    @Autowired
    private Receipts receipts;
    @Autowired
    private Clock clock;
    private Page page;

    @BeforeEach
    void enter() throws Exception {
        Agent thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);
        page = AgentSessions.enter(browser.open(Screen.DESK), thomas);
    }

    @Test
    void aWholeFormTakesLittleMoreKeysThanSigns() throws Exception {
        Typist typist = new Typist(page, ottilie("Sorel-Vitesse"));
        begin(scan());

        typist.type();
        assertThat(page.locator("#reponses-manquent")).hasText("Toutes les réponses sont là");
        page.keyboard().press("Control+Enter");
        assertThat(page).hasURL(Pattern.compile(".*demarche=apa-a-domicile.*"));

        double ratio = (double) typist.keys() / typist.signs();
        assertThat(ratio).as("%d keys for %d signs", typist.keys(), typist.signs()).isLessThan(MOST_KEYS_A_SIGN);
    }

    @Test
    void theSheetOfAQuestionShowsByItselfInWhateverOrderTheyLie() throws Exception {
        List<BufferedImage> disordered = new ArrayList<>(scan());
        Collections.reverse(disordered);
        begin(disordered);
        page.navigate(page.url().replaceAll("/[^/]+$", "/subject"));
        int name = sheetOf("subject_birth_name");
        int family = sheetOf("family_status");

        assertThat(name).isGreaterThan(family);
        page.locator("#subject_birth_name").focus();
        assertThat(page.frameLocator(".gu-scan").locator(".bar")).containsText("Feuille " + name + " sur");
        assertThat(page.frameLocator(".gu-scan").locator(".says")).containsText("en désordre");
        look("saisie-feuille-DESK");
        page.locator("[name=family_status]").first().focus();
        assertThat(page.frameLocator(".gu-scan").locator(".bar")).containsText("Feuille " + family + " sur");
        page.keyboard().press("Alt+PageDown");
        assertThat(page.frameLocator(".gu-scan").locator(".bar")).containsText("Feuille " + (family + 1) + " sur");
        page.setViewportSize(390, 844);
        look("saisie-feuille-PHONE");
    }

    @Test
    void whatIsTypedWhileAnAnswerOpensQuestionsGoesIntoThem() throws Exception {
        begin(List.of());
        page.navigate(page.url().replaceAll("/[^/]+$", "/subject"));
        page.locator("[name=nationality]").first().focus();

        page.keyboard().type("32"); // another nationality, then the second kind of permit, which is asked only then

        assertThat(page.locator("#permit_kind-permit")).isChecked();
        assertThat(page.locator("#permit_until")).isFocused();
    }

    @Test
    void anAnswerThatCannotBeReadIsToldApartAndNamedInTheReceipt() throws Exception {
        Map<String, String> answers = ottilie("Sorel-Illisible");
        answers.remove("subject_phone");
        answers.remove("subject_first_names");
        Typist typist = new Typist(page, answers);
        begin(List.of());
        typist.type();
        page.navigate(page.url().replaceAll("/[^/]+$", "/subject"));
        page.locator("#subject_first_names").focus();
        page.keyboard().press("F2");
        assertThat(page.locator("[name=illisible][value=subject_first_names]")).isChecked();
        assertThat(page.locator("#subject_birth_date")).isFocused();
        page.keyboard().press("Control+Enter");
        assertThat(page).hasURL(Pattern.compile(".*/home"));
        page.navigate(page.url().replaceAll("/[^/]+$", "/verification"));
        assertThat(page.locator(".gu-gaps li").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("prénoms"))
                .locator("[name=illisible]")).isChecked();
        look("saisie-manque-DESK");
        page.setViewportSize(390, 844);
        look("saisie-manque-PHONE");
        page.click("button[name=ouvrir]");
        assertThat(page.locator("h1")).containsText("Sorel-Illisible");

        RequestView filed = reader.byNumber(page.url().replaceAll(".*/", "")).orElseThrow();
        assertThat(gaps.of(filed)).extracting(AnswerGap::question, AnswerGap::kind).contains(
                org.assertj.core.groups.Tuple.tuple("subject_first_names", AnswerGap.Kind.UNREAD),
                org.assertj.core.groups.Tuple.tuple("subject_phone", AnswerGap.Kind.MISSING));
        assertThat(PdfChecks.text(receipts.pdf(filed, clock.instant())).replaceAll("[\\s\u00a0]+", " "))
                .contains("prénoms : nous n’arrivons pas à vous lire", "pas de réponse");
    }

    /** @return where the entry begins */
    private String begin(List<BufferedImage> sheets) throws IOException {
        page.navigate("/agents/saisie");
        page.selectOption("#form", "apa-a-domicile");
        if (!sheets.isEmpty()) {
            page.setInputFiles("#scans", new FilePayload("formulaire.pdf", "application/pdf", Scanner.file(sheets, 0.6f)));
        }
        page.click("main form button.btn-primary");
        assertThat(page.locator(".gu-entry.has-keys")).isVisible();
        return page.url();
    }

    private List<BufferedImage> scan() throws IOException {
        return Scanner.pages(paper.blank(forms.current("apa-a-domicile").orElseThrow()));
    }

    private int sheetOf(String field) {
        return Integer.parseInt(String.valueOf(
                page.evaluate("name => JSON.parse(document.querySelector('.gu-entry').dataset.feuilles)[name]", field)));
    }

    private void look(String name) {
        Browser.keepPicture(page, name);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as("%s fits", name).isTrue();
        Browser.assertAccessible(page);
    }

    /** A person who asks for herself, every question of hers answered as on paper. */
    private static Map<String, String> ottilie(String name) {
        var all = new LinkedHashMap<String, String>();
        all.putAll(Map.of("capacity", "=self", "already_apa", "=no", "subject_civility", "=madam", "subject_birth_name", name,
                "subject_usual_name", name, "subject_first_names", "Ottilie Jeanne", "subject_birth_date.day", "17091938",
                "subject_birth_commune", "Bayeux", "nationality", "=french"));
        all.putAll(Map.of("subject_phone", "0261913277", "subject_email", "ottilie.sorel@exemple.fr", "letter_channel",
                "=post", "language", "=fr", "family_status", "=widowed", "household", "=none", "protection", "=no",
                "visit_contact", "=subject", "doctor_name", "docteur Lemarchand"));
        all.putAll(Map.of("doctor_contact", "4 place de la Halle, 02 61 91 45 30", "doctor_attends", "=yes", "home_kind", "=own",
                "occupancy", "=tenant", "current_address.street", "8 rue des Carmes", "current_address.postcode", "14000",
                "address_since.day", "01061978", "lives_in_france", "=yes", "three_months", "=yes"));
        all.putAll(Map.of("can_get_up", "=hard", "can_wash", "=no", "can_dress", "=hard", "can_eat", "=easy", "hardest",
                "Se lever seule le matin et faire les courses.", "urgent", "=no", "has_carer", "=no", "cmi_wanted", "=no",
                "retired", "=yes", "pension_scheme", "=general"));
        all.putAll(Map.of("other_help", "=no", "withheld", "=no", "income_change", "=none", "other_property", "=no",
                "life_insurance", "=no", "idle_money", "=no", "bank_holder", "=subject", "iban",
                "FR7630006000011234567890189", "share_with_fund", "=yes", "honour", "=yes"));
        all.putAll(Map.of("subject_birth_country", "France", "paper_signature", "=yes", "personne", "=nouvelle"));
        return all;
    }
}
