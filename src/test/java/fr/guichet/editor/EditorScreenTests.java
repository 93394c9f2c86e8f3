package fr.guichet.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.accounts.Role;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.BlueprintMother;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.Values;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.questions.Questionnaire;
import fr.guichet.questions.TypeDescription;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The screens on which forms are made. */
@GuichetTest
class EditorScreenTests {
    @Autowired
    MockMvc mvc;
    @Autowired
    AgentSessions sessions;
    @Autowired
    BlueprintMother mother;
    @Autowired
    Blueprints blueprints;
    @Autowired
    FormCatalogue catalogue;
    @Autowired
    Questionnaire questionnaire;
    Agent claire;
    String slug = "";

    @BeforeEach
    void open() throws Exception {
        claire = sessions.signIn(mvc, "Claire Morel", Role.ADMINISTRATION);
        slug = mother.small();
    }

    @Test
    void isForAdministratorsOnly() throws Exception {
        Agent nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);

        mvc.perform(get(at("")).session(nadia.session())).andExpect(status().isNotFound());
    }

    @Test
    void showsThePlanThePropertiesAndThePreview() throws Exception {
        Document page = page("?element=question:kind");

        assertThat(page.select("#plan-liste [aria-current]").text()).contains("Laquelle");
        assertThat(page.select("#feuille h2").text()).isEqualTo("Question : Laquelle ?");
        assertThat(page.select("iframe#apercu").attr("src")).contains("/apercu?element=question");
        assertThat(page.select("#feuille [name='question:kind|max_length']")).isEmpty();
        assertThat(page.select("#feuille [name='question:kind|style']")).hasSize(1);
    }

    @Test
    void anElementThatIsGoneLeadsToTheForm() throws Exception {
        mvc.perform(get(at("?element=question:nowhere")).session(claire.session()))
                .andExpect(redirectedUrl("/administration/demarches/" + slug + "/preparation?element=form"));
    }

    @Test
    void withoutScriptsTheWholeSheetIsKeptAtOnce() throws Exception {
        save("question:kind", "", "label", "Quelle aide ?", "hint", "Sur le courrier de la caisse")
                .andExpect(status().is3xxRedirection());

        assertThat(text("question:kind", "label")).isEqualTo("Quelle aide ?");
        assertThat(text("question:kind", "hint")).isEqualTo("Sur le courrier de la caisse");
    }

    @Test
    void whatMeansNothingIsSaidBesideTheFieldAndTheRestIsKept() throws Exception {
        String html = save("question:remarks", "", "label", "Vos remarques", "max_length", "beaucoup")
                .andExpect(status().isUnprocessableContent())
                .andReturn().getResponse().getContentAsString();

        Document page = Jsoup.parse(html);
        assertThat(page.select("#champ-question-remarks-max-length").text()).contains("Écrivez un nombre entier");
        assertThat(page.select("[name='question:remarks|max_length']").attr("value")).isEqualTo("beaucoup");
        assertThat(text("question:remarks", "label")).isEqualTo("Vos remarques");
    }

    @Test
    void everythingTypedInARowIsKept() throws Exception {
        save("form", "ajouter route").andExpect(status().is3xxRedirection());
        save("form", "ajouter paragraph").andExpect(status().is3xxRedirection());

        for (String[] typed : List.of(new String[]{"route:0", "service", "Service des aides"},
                new String[]{"paragraph:0", "heading", "Vos données"}, new String[]{"paragraph:0", "text", "Gardées peu."})) {
            mvc.perform(property(typed[0], typed[1], mark(typed[0], typed[1]), typed[2])).andExpect(status().isOk());

            assertThat(text(typed[0], typed[1])).isEqualTo(typed[2]);
        }
        save("route:0", "", "service", "Service social").andExpect(status().is3xxRedirection());
        assertThat(text("route:0", "service")).isEqualTo("Service social");
    }

    @Test
    void anotherPersonsTextIsShownBesideOnesOwn() throws Exception {
        String seen = mark("question:kind", "label");
        save("question:kind", "", "label", "Par Claire");

        String html = mvc.perform(property("question:kind", "label", seen, "Par Julien")).andExpect(status().isConflict())
                .andReturn()
                .getResponse().getContentAsString();

        assertThat(Jsoup.parse(html).text()).contains("Claire Morel a écrit ici", "Par Claire",
                "Votre texte est encore dans le champ");
        assertThat(Jsoup.parse(html).select("input[name='question:kind|label']").attr("value")).isEqualTo("Par Julien");
        assertThat(text("question:kind", "label")).isEqualTo("Par Claire");
    }

    @Test
    void onePropertyIsKeptByOneSmallRequest() throws Exception {
        String html = mvc.perform(property("question:kind", "label", mark("question:kind", "label"), "L'aide"))
                .andExpect(status().isOk())
                .andExpect(header().string("HX-Reswap", "none")).andExpect(header().string("HX-Trigger", "edited")).andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(html.length()).isLessThan(4000);
        assertThat(Jsoup.parse(html).select("#enregistre").text()).startsWith("Enregistré à");
        assertThat(text("question:kind", "label")).isEqualTo("L’aide");
    }

    @Test
    void anotherTypeOfAnswerBringsOtherProperties() throws Exception {
        String html = mvc.perform(property("question:remarks", "type", mark("question:remarks", "type"), "date"))
                .andExpect(header().string("HX-Retarget", "#feuille")).andReturn().getResponse().getContentAsString();

        assertThat(Jsoup.parse(html).select("[name='question:remarks|precision']")).hasSize(1);
    }

    @Test
    void movesCopiesDeletesAndTakesBackByButtonsThatKeepWhatWasTyped() throws Exception {
        save("question:has_helps", "descendre", "label", "Une aide ?").andExpect(status().is3xxRedirection());
        assertThat(names("page:identity")).containsExactly("kind", "has_helps", "helps");
        assertThat(text("question:has_helps", "label")).isEqualTo("Une aide ?");

        save("question:has_helps", "copier").andExpect(redirectedUrl(at("?element=question:has_helps_2").replace(":", "%3A")));
        save("question:has_helps_2", "supprimer").andExpect(redirectedUrl(at("?element=page:identity").replace(":", "%3A")));
        String undo = page("").select("#annuler").attr("value");
        save("form", undo);

        assertThat(names("page:identity")).containsExactly("kind", "has_helps", "has_helps_2", "helps");
    }

    @Test
    void whatOthersNeedIsNamedBeforeItGoes() throws Exception {
        save("question:kind", "supprimer").andExpect(redirectedUrl(at("/suppression?element=question%3Akind")));

        assertThat(page("/suppression?element=question:kind").select("main li").eachText()).contains("Question « Vos aides »",
                "Pièce justificative « Justificatif »");
        mvc.perform(post(at("/suppression?element=question:kind")).session(claire.session()).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(names("page:identity")).containsExactly("has_helps", "helps");
        assertThat(page("").select("#controle .is-late").text()).contains("kind");
    }

    @Test
    void addsAQuestionWhereTheAdministratorStands() throws Exception {
        mvc.perform(
                post(at("/ajout?element=question:has_helps")).param("quoi", "question:date").param("libelle", "Depuis quand ?")
                        .param("ou", "page:identity").session(claire.session()).with(csrf()))
                .andExpect(redirectedUrl(at("?element=question%3Adepuis_quand")));

        assertThat(names("page:identity")).containsExactly("has_helps", "depuis_quand", "kind", "helps");
        mvc.perform(post(at("/ajout")).session(claire.session()).with(csrf())).andExpect(status().isUnprocessableContent());
    }

    @Test
    void optionsAreAddedSeveralAtOnce() throws Exception {
        mvc.perform(post(at("?element=question:kind")).param("faire", "ajouter option").param("nouveau.option", "La PCH\nL’ASPA")
                .session(claire.session()).with(csrf()));

        assertThat(blueprint().children(ElementId.parse("question:kind"), "options").stream().map(option -> option.id().name()))
                .containsExactly("apa", "other", "la_pch", "l_aspa");
    }

    @Test
    void aConditionIsWrittenByChoices() throws Exception {
        String name = "question:remarks|when";
        mvc.perform(post(at("?element=question:remarks")).param(name + "|vu", mark("question:remarks", "when"))
                .param(name + "|mode", "choix")
                .param(name + "|lien", "ou").param(name + "|0.quoi", "has_helps").param(name + "|0.comment", "equal")
                .param(name + "|0.valeur", "yes").param(name + "|1.quoi", "kind").param(name + "|1.comment", "one_of")
                .param(name + "|1.valeur", "apa", "other").session(claire.session()).with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(text("question:remarks", "when")).isEqualTo("has_helps = yes or kind in (apa, other)");
        Document page = page("?element=question:remarks");
        assertThat(page.select("#question-remarks-when-1-comment option[selected]").attr("value")).isEqualTo("one_of");
    }

    @Test
    void aConditionThatIsNotFinishedStaysOnThePageAndIsNotKept() throws Exception {
        String name = "question:remarks|when";
        String html = mvc.perform(post(at("?element=question:remarks")).param(name + "|vu", mark("question:remarks", "when"))
                .param(name + "|mode", "choix").param(name + "|0.quoi", "kind").param("faire", "regle " + name + " ajouter")
                .session(claire.session()).with(csrf())).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString();

        assertThat(Jsoup.parse(html).select("#champ-question-remarks-when .gu-rule")).hasSize(2);
        assertThat(Jsoup.parse(html).select("#champ-question-remarks-when").text()).contains("Pas encore enregistrée");
        assertThat(text("question:remarks", "when")).isEqualTo("helps.amount is answered");
    }

    @Test
    void aLineThatIsNoConditionIsRefusedWithThePlace() throws Exception {
        String name = "question:remarks|when";
        String html = mvc.perform(post(at("?element=question:remarks")).param(name + "|vu", mark("question:remarks", "when"))
                .param(name + "|mode", "texte").param(name + "|texte", "kind = ").session(claire.session()).with(csrf()))
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();

        assertThat(Jsoup.parse(html).select("#champ-question-remarks-when .gu-error").text())
                .contains("La phrase s’arrête trop tôt");
        assertThat(Jsoup.parse(html).select("[name='" + name + "|texte']").text()).isEqualTo("kind =");
    }

    @Test
    void whatIsPreparedIsSeenAsTheCitizenSeesIt() throws Exception {
        Document frame = page("/apercu?element=question:kind");

        assertThat(frame.select("h1").text()).isEqualTo("Votre identité");
        assertThat(frame.select("input[value=yes]").hasAttr("checked")).isTrue();
        assertThat(frame.select("main").text()).contains("Laquelle ?", "APA");
        assertThat(frame.select("script")).isEmpty();
        assertThat(page("/apercu?element=question:kind&vue=saisie").select("html").hasClass("gu-agent")).isTrue();
    }

    @Test
    void publishesWhatThePublisherHasSeen() throws Exception {
        save("message:E1", "supprimer");
        save("document:doc_proof", "supprimer");
        save("question:has_helps", "", "label", "Avez-vous une aide ?");
        Document page = page("/publication");
        String revision = page.select("[name=revision]").attr("value");
        save("question:kind", "", "label", "Laquelle donc ?");

        mvc.perform(publish(revision)).andExpect(status().isConflict());
        assertThat(catalogue.current(slug)).isEmpty();
        mvc.perform(publish(page("/publication").select("[name=revision]").attr("value"))).andExpect(status().is3xxRedirection());

        assertThat(catalogue.current(slug)).hasValueSatisfying(form -> assertThat(form.number()).isEqualTo(1));
        assertThat(blueprints.open(slug)).isEmpty();
    }

    @Test
    void saysInAFewLinesWhatIsAboutToBePublished() throws Exception {
        slug = mother.like("bourse-departementale");

        List<String> lines = page("/publication").select("#resume dl > div").eachText();

        assertThat(lines)
                .anyMatch(
                        line -> line.startsWith("Qui peut déposer Un parent pour un enfant mineur ; La personne elle-même."))
                .anyMatch(line -> line.startsWith("Places ")).anyMatch(line -> line.startsWith("Service chargé "))
                .anyMatch(line -> line.startsWith("Signature Un ")).anyMatch(line -> line.matches("Conservation [0-9]+ ans .*"))
                .anyMatch(line -> line.matches("Pages [0-9]+ : .*")).anyMatch(line -> line.matches("Questions [0-9]+, dont .*"))
                .anyMatch(line -> line
                        .startsWith("Pièces justificatives 8 : Le certificat de scolarité de la personne aidée ; "))
                .anyMatch(line -> line.equals("Messages 8, dont 1 qui empêche l’envoi"))
                .anyMatch(line -> line.startsWith("Ouverture "));
    }

    @Test
    void saysOfAFormThatEndsWithAnAnswerNothingOfAgreements() throws Exception {
        slug = mother.like("question-ou-reclamation");

        List<String> lines = page("/publication").select("#resume dl > div").eachText();

        assertThat(lines).contains("Signature Aucune : la démarche se termine par une réponse")
                .anyMatch(line -> line.matches("Conservation [0-9]+ ans? après la réponse ; [0-9]+ ans? après un classement"));
    }

    @Test
    void theFormItselfIsOnFoldsThatSayWhatIsInThem() throws Exception {
        Document sheet = page("?element=form");

        assertThat(sheet.select("#feuille > details[id^=groupe-] > summary").eachText()).contains("Qui peut déposer",
                "Ouverture, fermeture et places", "Service chargé", "Conservation des dossiers", "Accusé de réception en PDF");
        assertThat(sheet.select("#groupe- .gu-field")).hasSizeLessThan(10);
    }

    @Test
    void aPreparationIsGivenUpOnlyAfterAQuestion() throws Exception {
        assertThat(page("/abandon").select("h1").text()).contains("Abandonner la préparation");

        mvc.perform(post(at("/abandon")).session(claire.session()).with(csrf())).andExpect(status().is3xxRedirection());

        assertThat(blueprints.open(slug)).isEmpty();
    }

    @Test
    void everyTypeOfAnswerHasItsSheet() throws Exception {
        for (TypeDescription type : questionnaire.descriptions()) {
            save("question:remarks", "", "type", type.key());

            assertThat(page("?element=question:remarks").select("[name='question:remarks|label']")).as(type.key()).hasSize(1);
        }
    }

    @Test
    void aSheetThatIsSentAsItStandsChangesNothing() throws Exception {
        slug = mother.copyOf(catalogue.current("apa-a-domicile").orElseThrow().definition());
        for (String element : List.of("form", "page:capacity", "question:capacity", "question:consent_way",
                "question:subject_birth_date", "document:doc_identity", "message:E1", "setting:appeal.address",
                "computed:routing",
                "deadline:decide", "reminder:R4", "notice:filing_receipt", "status:filed")) {
            MockHttpServletRequestBuilder sent = post(at("?element=" + element)).param("faire", "enregistrer")
                    .session(claire.session()).with(csrf());
            ((FormElement) page("?element=" + element).selectFirst("#feuille")).formData().stream()
                    .filter(input -> !input.key().startsWith("_")).forEach(input -> sent.param(input.key(), input.value()));

            mvc.perform(sent).andExpect(status().is3xxRedirection());
        }

        assertThat(page("/historique").select("tbody a").eachText()).isEmpty();
    }

    @Test
    void readyQuestionsAndTextsOfGuichetAreAddedSeveralAtOnce() throws Exception {
        mvc.perform(post(at("/ajout?element=page:more")).param("pret", "subject_birth_date", "iban", "consent_ability")
                .param("usuel", "notice:missing_documents").param("ou", "page:more").session(claire.session()).with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(names("page:more")).containsExactly("remarks", "subject_birth_date", "iban", "consent_ability", "consent_way",
                "consent_email", "mandate_scope");
        assertThat(text("notice:missing_documents", "subject")).contains("{missing.pieces}");
        assertThat(page("/ajout").select("#pret-iban, #usuel-notice-missing-documents")).isEmpty();
    }

    @Test
    void readyQuestionsAboutTheRequesterAreNotAskedOfWhoeverAsksForThemselves() throws Exception {
        mvc.perform(post(at("?element=form")).param("form|filing.by", "self", "parent").param("form|filing.by|vu",
                mark("form", "filing.by")).session(claire.session()).with(csrf())).andExpect(status().is3xxRedirection());

        mvc.perform(post(at("/ajout?element=page:more")).param("pret", "capacity", "requester_last_name", "requester_email")
                .param("ou", "page:more").session(claire.session()).with(csrf())).andExpect(status().is3xxRedirection());

        assertThat(text("question:requester_last_name", "when")).isEqualTo("capacity != self");
        assertThat(text("question:requester_email", "when")).isEqualTo("capacity != self");
        assertThat(text("question:capacity", "when")).isEmpty();
    }

    @Test
    void aConditionOfThePageIsNotSaidAgainByReadyQuestions() throws Exception {
        mvc.perform(post(at("?element=form")).param("form|filing.by", "self", "parent").param("form|filing.by|vu",
                mark("form", "filing.by")).session(claire.session()).with(csrf())).andExpect(status().is3xxRedirection());
        String name = "page:more|when";
        mvc.perform(post(at("?element=page:more")).param(name + "|vu", mark("page:more", "when")).param(name + "|mode", "texte")
                .param(name + "|texte", "capacity != self").session(claire.session()).with(csrf()))
                .andExpect(status().is3xxRedirection());

        add("/ajout?element=page:more", "pret", "requester_last_name", "ou", "page:more").andExpect(status().is3xxRedirection());

        assertThat(text("page:more", "when")).isEqualTo("capacity != self");
        assertThat(text("question:requester_last_name", "when")).isEmpty();
    }

    @Test
    void theFirstPageIsThePlaceWhereNoneIsNearAndForWhomNeedsNone() throws Exception {
        assertThat(page("/ajout?element=form").select("#ou option[selected]").attr("value")).isEqualTo("page:identity");

        add("/ajout", "pret", "capacity", "ou", "").andExpect(status().is3xxRedirection());

        assertThat(names("page:for_whom")).containsExactly("capacity");
    }

    @Test
    void aSettingIsTypedAsItsSortIsWritten() throws Exception {
        save("setting:ceiling", "", "value", "1 040,50").andExpect(status().is3xxRedirection());
        assertThat(text("setting:ceiling", "value")).isEqualTo("1040.50");
        assertThat(page("?element=setting:ceiling").select("[name='setting:ceiling|value']").attr("value")).isEqualTo("1040,50");

        save("setting:ceiling", "", "type", "date").andExpect(status().is3xxRedirection());
        save("setting:ceiling", "", "value", "01/09/2026").andExpect(status().is3xxRedirection());

        assertThat(text("setting:ceiling", "value")).isEqualTo("2026-09-01");
        assertThat(page("?element=setting:ceiling").select("[type=date][name='setting:ceiling|value']")).hasSize(1);
    }

    @Test
    void theQuestionForWhomComesBeforeAllThatDependsOnIt() throws Exception {
        add("/ajout?element=page:more", "pret", "capacity", "ou", "page:more").andExpect(status().is3xxRedirection());

        assertThat(blueprint().form().pages().getFirst().id()).isEqualTo("for_whom");
        assertThat(names("page:for_whom")).containsExactly("capacity");
    }

    @Test
    void documentsAreReadyTooWithTheConditionThatTheFormAllows() throws Exception {
        assertThat(page("/ajout").select("#famille-piece").text()).contains("Un RIB", "Un justificatif de domicile",
                "Une pièce d’identité", "Le dernier avis d’impôt");

        mvc.perform(post(at("/ajout")).param("piece", "doc_bank", "doc_judgment").session(claire.session()).with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(text("document:doc_bank", "name")).isEqualTo("Un RIB");
        assertThat(text("document:doc_judgment", "when")).isEmpty();
        assertThat(page("/ajout").select("#piece-doc-bank, #piece-doc_bank")).isEmpty();
    }

    @Test
    void severalThingsOfOneSortAreAddedOneForEachLine() throws Exception {
        add("/ajout?element=page:more", "quoi", "question:text", "ou", "page:more", "libelle",
                "Nom de l'école\n\nNom de la classe\n").andExpect(status().is3xxRedirection());
        add("/ajout?element=page:more", "quoi", "page", "ou", "page:more", "libelle", "Vos enfants\nVos revenus");

        assertThat(names("page:more")).containsExactly("remarks", "nom_de_l_ecole", "nom_de_la_classe");
        assertThat(blueprint().form().pages()).extracting(page -> page.id()).containsSubsequence("more", "vos_enfants",
                "vos_revenus");
    }

    @Test
    void whatIsNewHasAReadableNameInThePlanAndTheHistory() throws Exception {
        for (String kind : List.of("reminder", "document", "notice")) {
            add("/ajout", "quoi", kind, "libelle", "Rappel du devis").andExpect(status().is3xxRedirection());

            assertThat(page("").select("#plan-liste [data-element='" + kind + ":rappel_du_devis']").text())
                    .startsWith("Rappel du devis");
            assertThat(page("/historique").select("tbody tr").first().text()).contains("ajout de « Rappel du devis »");
        }
        add("/ajout", "quoi", "reminder").andExpect(status().isUnprocessableContent());
    }

    @Test
    void aBlockHasWhatTheFormDoesNotAskYet() throws Exception {
        mvc.perform(post(at("/ajout?element=page:more")).param("pret", "subject_birth_name").param("ou", "page:more")
                .session(claire.session()).with(csrf())).andExpect(status().is3xxRedirection());
        mvc.perform(post(at("/ajout?element=page:more")).param("pret", "civil_status", "bank_account", "iban")
                .param("ou", "page:more")
                .session(claire.session()).with(csrf())).andExpect(status().is3xxRedirection());

        assertThat(names("page:more")).containsOnlyOnce("subject_birth_name", "subject_birth_country", "subject_nationality",
                "account_holder", "iban", "bic").hasSize(13);
        assertThat(text("question:subject_birth_commune", "when")).isEqualTo("subject_birth_country = FR");
        assertThat(page("/ajout").select("#pret-civil_status, #pret-bank_account")).isEmpty();
    }

    @Test
    void aPageIsKeptAndAddedToAnotherFormWithItsConditions() throws Exception {
        String title = "Identité " + UUID.randomUUID();
        save("page:identity", "bloc", "title", title).andExpect(status().is3xxRedirection());
        slug = mother.small();
        String block = page("/ajout").select(".gu-choice:contains(" + title + ") input").attr("value");
        mvc.perform(post(at("?element=question:kind")).param("faire", "supprimer question:kind").session(claire.session())
                .with(csrf()));

        mvc.perform(post(at("/ajout?element=page:more")).param("bloc", block).param("ou", "page:more").session(claire.session())
                .with(csrf())).andExpect(status().is3xxRedirection());

        assertThat(blueprint().children(ElementId.parse("step:you"), "pages")).extracting(page -> page.id().name())
                .containsExactly("identity", "more", "identity_2");
        assertThat(names("page:identity_2")).hasSize(3).startsWith("has_helps_2");
        assertThat(text("question:helps_2", "when")).startsWith("has_helps_2 = yes and kind");
        mvc.perform(post(at("/ajout")).param("bloc", block).param("oublier", "oui").session(claire.session()).with(csrf()))
                .andExpect(status().isOk());
        assertThat(page("/ajout").select("[value=" + block + "]")).isEmpty();
    }

    @Test
    void theFirstReminderComesWithThoseOfGuichet() throws Exception {
        for (int times = 0; times < 2; times++) {
            add("/ajout", "quoi", "reminder", "libelle", "Rappel").andExpect(status().is3xxRedirection());
        }

        assertThat(blueprint().children(ElementId.FORM, "reminders")).extracting(reminder -> reminder.id().name())
                .contains("draft", "documents", "decide", "rappel", "rappel_2");
        assertThat(page("?element=reminder:documents").select("[name='reminder:documents|notice'] [selected]").text())
                .isEqualTo("Premier rappel des pièces");
    }

    @Test
    void aNewFormBeginsFromTheUsualPages() throws Exception {
        String name = "Aide à l’installation " + slug.substring(7, 15);
        String address = mvc
                .perform(post("/administration/demarches/nouvelle").param("nom", name).session(claire.session()).with(csrf()))
                .andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();

        Document page = Jsoup
                .parse(mvc.perform(get(address).session(claire.session())).andReturn().getResponse().getContentAsString());
        assertThat(page.select("h1").text()).startsWith(name);
        assertThat(page.select("#plan-liste").text()).contains("Qui est la personne concernée ?", "Les pièces à joindre",
                "Vérifiez vos réponses");
        assertThat(page.select("#controle .is-late")).isEmpty();
    }

    private ResultActions save(String element, String deed, String... properties)
            throws Exception {
        MockHttpServletRequestBuilder request = post(at("?element=" + element)).param("faire", deed).session(claire.session())
                .with(csrf());
        for (int at = 0; at < properties.length; at += 2) {
            String name = element + "|" + properties[at];
            request.param(name, properties[at + 1]).param(name + "|vu", mark(element, properties[at]));
        }
        return mvc.perform(request);
    }

    private MockHttpServletRequestBuilder property(String element, String property, String seen, String value) {
        String name = element + "|" + property;
        return post(at("/propriete")).param("champ", name).param(name, value).param(name + "|vu", seen)
                .header("HX-Request", "true")
                .session(claire.session()).with(csrf());
    }

    private MockHttpServletRequestBuilder publish(String revision) {
        return post(at("/publication")).param("revision", revision).param("base", "0").param("note", "Première version")
                .session(claire.session()).with(csrf());
    }

    private Document page(String more) throws Exception {
        return Jsoup
                .parse(mvc.perform(get(at(more)).session(claire.session())).andExpect(status().isOk()).andReturn().getResponse()
                        .getContentAsString());
    }

    private String at(String more) {
        return "/administration/demarches/" + slug + "/preparation" + more;
    }

    private Blueprint blueprint() {
        return blueprints.open(slug).orElseThrow();
    }

    private String text(String element, String property) {
        return blueprint().element(ElementId.parse(element)).orElseThrow().text(property);
    }

    private String mark(String element, String property) {
        return Values.mark(blueprint().element(ElementId.parse(element)).orElseThrow().property(property));
    }

    private ResultActions add(String address, String... parameters) throws Exception {
        MockHttpServletRequestBuilder request = post(at(address)).session(claire.session()).with(csrf());
        for (int at = 0; at < parameters.length; at += 2) {
            request.param(parameters[at], parameters[at + 1]);
        }
        return mvc.perform(request);
    }

    private List<String> names(String page) {
        return blueprint().children(ElementId.parse(page), "questions").stream().map(question -> question.id().name()).toList();
    }
}
