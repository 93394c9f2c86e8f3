package fr.guichet.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AccountMother;
import fr.guichet.accounts.Role;
import fr.guichet.accounts.SignedIn;
import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.people.Duplicates;
import fr.guichet.people.People;
import fr.guichet.people.PersonId;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.Channel;
import fr.guichet.requests.PaperEntries;
import fr.guichet.requests.RequestFiling;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.rights.AccessRights;
import fr.guichet.rights.Level;
import fr.guichet.rights.NewRight;
import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** One page for a person: what agents see there, change there, and what follows from it. */
@GuichetTest
class PersonScreensTests {
    private static final SignedIn ADMINISTRATOR = new SignedIn(new AccountId(Ids.next()), "Inès Royer", "ines@haute-vere.example",
            Set.of(Role.ADMINISTRATION));

    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private AccountMother accounts;
    @Autowired
    private AccessRights rights;
    @Autowired
    private People people;
    @Autowired
    private Duplicates duplicates;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PaperEntries entries;
    @Autowired
    private RequestFiling filing;
    @Autowired
    private FormCatalogue forms;
    @Autowired
    private Clock clock;

    private final String name = letters();
    private Agent nadia;

    @BeforeEach
    void signIn() throws Exception {
        nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
    }

    @Test
    void whoFilesAgainIsRecognisedAndBothRequestsSayThatAnotherIsOpen() throws Exception {
        RequestView first = filed(answers());
        RequestView second = filed(answers());

        assertThat(second.subjectPerson()).isEqualTo(first.subjectPerson());
        assertThat(page("/agents/demandes/" + first.number()).select("#meme-demarche").text()).contains("déjà ouverte",
                second.number());
        assertThat(page("/agents/demandes/" + second.number()).select("#meme-demarche").text()).contains(first.number());
    }

    @Test
    void twoChildrenOfOneMotherFindOnePersonOneOnlineAndOneByPost() throws Exception {
        Actor philippe = accounts.citizen("Philippe Perrin", UUID.randomUUID() + "@example.org");
        Answers online = ApaAnswers.ofPhilippeForMadeleine().with("subject_birth_name", name).with("subject_usual_name", null);
        RequestView his = reader.request(requests.filed(online, philippe));
        Actor thomas = new Actor(nadia.id(), nadia.name(), Actor.Kind.AGENT);
        RequestId paper = entries.start(forms.current("apa-a-domicile").orElseThrow(),
                online.with("requester_first_name", "Claire").with("requester_email", null), thomas, Channel.POST,
                LocalDate.now(clock), clock.instant());
        filing.file(paper, Channel.POST, LocalDate.now(clock), null, thomas, clock.instant());
        RequestView hers = reader.request(paper);

        assertThat(hers.subjectPerson()).isEqualTo(his.subjectPerson());
        assertThat(page("/agents/demandes/" + his.number()).select("#meme-demarche").text()).contains(hers.number(),
                "Courrier", "par Claire Perrin");
        assertThat(page("/agents/demandes/" + hers.number()).select("#meme-demarche").text()).contains(his.number(),
                "En ligne", "par Philippe Perrin");
        post("/agents/demandes/" + hers.number() + "/meme-demarche");
        post("/agents/demandes/" + hers.number() + "/meme-demarche");
        for (RequestView each : List.of(his, hers)) {
            assertThat(jdbc.sql("select text from messages where request_id = ?").param(each.id().value()).query(String.class)
                    .list())
                    .as("each is warned once, and learns of nobody").singleElement().asString()
                    .contains("Une autre demande de la même aide").doesNotContain("Philippe", "Claire", "APA-");
        }
        assertThat(page(person(his)).select("#mandats ~ ul").text()).contains("Philippe Perrin", "Claire Perrin");
    }

    @Test
    void whoMayBeTheSameIsProposedWithTheReasonAndNeverJoined() throws Exception {
        RequestView first = filed(answers());
        RequestView second = filed(answers().with("subject_birth_date", Map.of("day", "5", "month", "12", "year", "1941")));

        assertThat(second.subjectPerson()).isNotEqualTo(first.subjectPerson());
        assertThat(page("/agents/demandes/" + second.number()).select("#ressemblances").text()).contains("même nom de naissance",
                "jour et mois échangés", "même adresse");
    }

    @Test
    void joinedRecordsAreReadAsOneAndUndoingLeavesWhatCameSince() throws Exception {
        RequestView first = filed(answers());
        RequestView swapped = filed(answers().with("subject_birth_date", Map.of("day", "5", "month", "12", "year", "1941")));
        String compare = person(swapped) + "/rapprochement/" + first.subjectPerson();

        assertThat(page(compare).text()).contains("Fiche gardée", first.number(), swapped.number());
        assertThat(post(compare).getStatus()).isEqualTo(422);
        String kept = Objects.requireNonNull(post(compare, "reason", "Même carte d’identité").getRedirectedUrl());

        assertThat(kept).isEqualTo(person(first));
        assertThat(page(kept).select("#demandes ~ ul").text()).contains(first.number(), swapped.number());
        assertThat(get(person(swapped)).getRedirectedUrl()).as("the old link").isEqualTo(kept);
        RequestView since = filed(answers());
        String undo = page(kept).select("form[action*=/reunions/]").attr("action");
        assertThat(post(undo).getStatus()).isEqualTo(422);
        String merge = undo.replaceAll(".*/reunions/|/annulation", "");
        post(undo, "motif-" + merge, "Deux sœurs");

        assertThat(page(person(swapped)).select("#demandes ~ ul").text()).contains(swapped.number())
                .doesNotContain(first.number(), since.number());
        assertThat(page(kept).select("#demandes ~ ul").text()).contains(first.number(), since.number());
        assertThat(page(kept).select("#historique ~ ol").text()).contains("Fiches réunies", "Réunion annulée", "Deux sœurs");
    }

    @Test
    void whoWasToldApartIsProposedNoMore() throws Exception {
        RequestView first = filed(answers());
        RequestView second = filed(answers().with("subject_birth_date", Map.of("day", "5", "month", "12", "year", "1941")));

        post(person(second) + "/rapprochement/" + first.subjectPerson() + "/distinction");

        assertThat(page("/agents/demandes/" + second.number()).select("a[href$=/rapprochement/" + first.subjectPerson() + "]"))
                .isEmpty();
        assertThat(page("/agents/demandes/" + first.number()).select("a[href$=/rapprochement/" + second.subjectPerson() + "]"))
                .isEmpty();
    }

    @Test
    void theWorkListHoldsWhoMayBeTheSameUntilAnAgentDecides() throws Exception {
        RequestView first = born("3", "7", "1937");
        RequestView second = born("7", "3", "1937");
        RequestView third = born("3", "7", "1973");
        assertThat(jdbc.sql("select count(*) from people_to_compare where person_id = any (?)")
                .param(new UUID[]{first.subjectPerson(), second.subjectPerson(), third.subjectPerson()}).query(Integer.class)
                .single()).as("whoever comes in is compared").isEqualTo(3);
        List.of(first, second, third)
                .forEach(view -> duplicates.compare(new PersonId(Objects.requireNonNull(view.subjectPerson()))));
        String list = "/agents/personnes/doublons";

        assertThat(own(list)).as("each with each other").hasSize(3);
        String one = own(list).getFirst().attr("href");
        assertThat(own(list).getFirst().closest("tr").text()).contains("Madeleine " + name, "même nom de naissance");
        assertThat(page(one).select("main a").attr("href")).as("the way back").isEqualTo(list);
        assertThat(post(one.replace("?liste=oui", ""), "liste", "oui", "reason", "Même carte").getRedirectedUrl())
                .isEqualTo(list);
        assertThat(own(list)).as("a record that was joined is proposed no more").hasSize(1);
        String other = own(list).getFirst().attr("href");
        assertThat(post(other.replace("?liste=oui", "/distinction"), "liste", "oui").getRedirectedUrl()).isEqualTo(list);

        assertThat(own(list)).isEmpty();
        duplicates.compare(new PersonId(Objects.requireNonNull(third.subjectPerson())));
        assertThat(own(list)).as("told apart stays told apart").isEmpty();
    }

    /** On another day than whoever else is called Madeleine in this register. */
    private RequestView born(String day, String month, String year) {
        return filed(answers().with("subject_birth_date", Map.of("day", day, "month", month, "year", year)));
    }

    /** The pairs of the work list whose both records this test made: of one name, they stand before all others. */
    private List<Element> own(String list) throws Exception {
        return page(list).select("tbody tr:has(td:eq(0):contains(" + name + ")):has(td:eq(1):contains(" + name + ")) a");
    }

    @Test
    void aChangeOfAddressReachesOpenRequestsTheQueueAndLettersToCome() throws Exception {
        RequestView open = filed(answers().with("subject_email", null).with("letter_channel", "post"));
        RequestView ended = filed(answers());
        requests.close(ended.id());

        MockHttpServletResponse answer = post(person(open) + "/coordonnees", "street", "3 quai Vendeuvre", "town", "76200 Dieppe",
                "phone", "02 61 91 32 18", "lettersBy", "POST");

        assertThat(answer.getRedirectedUrl()).isEqualTo(person(open));
        RequestView now = reader.request(open.id());
        assertThat(Objects.requireNonNull(now.names().subjectAddress()).inOneLine()).isEqualTo("3 quai Vendeuvre, 76200 Dieppe");
        assertThat(now.whereabouts().homeCommune()).isEqualTo("76217");
        assertThat(jdbc.sql("select address || ' ' || commune from queue_entries where request_id = ?").param(open.id().value())
                .query(String.class).single()).contains("Vendeuvre", "76217");
        assertThat(jdbc.sql(
                "select distinct array_to_string(address_lines, ' ') from notices where request_id = ? and state = 'TO_PRINT'")
                .param(open.id().value()).query(String.class).list()).containsExactly("3 quai Vendeuvre 76200 Dieppe");
        assertThat(Objects.requireNonNull(reader.request(ended.id()).names().subjectAddress()).commune()).isEqualTo("Caen");
        assertThat(page(person(open)).select("#historique ~ ol").text()).contains("8 rue des Carmes, 14000 Caen",
                "3 quai Vendeuvre, 76200 Dieppe", "Nadia Benali");
    }

    @Test
    void whatIsTypedWronglyIsSaidBesideItsFieldAndNotLost() throws Exception {
        RequestView view = filed(answers());

        Document wrong = Jsoup
                .parse(post(person(view) + "/coordonnees", "street", "3 quai Vendeuvre", "town", "Nullepart", "phone",
                        "12", "email", "pas une adresse", "lettersBy", "EMAIL").getContentAsString(StandardCharsets.UTF_8));

        assertThat(wrong.select(".gu-errors a")).hasSize(3);
        assertThat(wrong.select("#street").val()).isEqualTo("3 quai Vendeuvre");
        assertThat(wrong.select("#town").val()).isEqualTo("Nullepart");
        Document date = Jsoup.parse(post(person(view) + "/etat-civil", "birthName", "", "firstNames", "Madeleine", "birth",
                "31/02/1941").getContentAsString(StandardCharsets.UTF_8));
        assertThat(date.select(".gu-errors").text()).contains("Indiquez le nom de naissance", "Cette date ne va pas");
        assertThat(date.select("#birth").val()).isEqualTo("31/02/1941");
    }

    @Test
    void aCorrectedNameIsFoundInTheQueueAndTheCivilStatusIsProven() throws Exception {
        RequestView view = filed(answers());

        post(person(view) + "/etat-civil", "civility", "MADAM", "birthName", name, "usualName", "Vauquelin", "firstNames",
                "Madeleine", "birth", "13/05/1941", "birthPlace", "Bayeux", "proof", "IDENTITY_CARD");

        assertThat(reader.request(view.id()).names().subject()).isEqualTo("Madeleine Vauquelin");
        assertThat(page("/agents/personnes?texte=Vauquelin " + name + " 13/05/1941").select("main table").text())
                .contains("Vauquelin Madeleine", "État civil prouvé");
        assertThat(page(person(view)).text()).contains("Carte nationale d’identité", "vue par Nadia Benali");
    }

    @Test
    void aDeathIsToldOnEachOpenRequest() throws Exception {
        RequestView view = filed(answers());

        assertThat(post(person(view) + "/deces", "diedOn", "01/12/2099").getStatus()).isEqualTo(422);
        post(person(view) + "/deces", "diedOn", "14/11/2026");

        assertThat(page("/agents/demandes/" + view.number()).text()).contains("Cette personne est décédée le 14/11/2026",
                "Décès de la personne");
        post(person(view) + "/deces", "erreur", "oui");
        assertThat(page("/agents/demandes/" + view.number()).text()).doesNotContain("est décédée");
    }

    @Test
    void thoseOfOneHomeMoveTogetherWhereTheAgentSaysSo() throws Exception {
        RequestView her = filed(answers());
        RequestView him = filed(answers().with("subject_first_names", "Marcel").with("subject_civility", "sir")
                .with("subject_birth_date", Map.of("day", "2", "month", "8", "year", "1938")));

        assertThat(post(person(her) + "/liens", "who", "Personne Inconnue" + name, "kind", "SPOUSE").getStatus()).isEqualTo(422);
        post(person(her) + "/liens", "who", name + " Marcel", "kind", "SPOUSE", "together", "oui");
        assertThat(page(person(him)).select("#liens ~ ul").text()).contains("Conjoint ou conjointe : Madeleine", "Même foyer");
        post(person(her) + "/coordonnees", "street", "3 quai Vendeuvre", "town", "76200 Dieppe", "with",
                String.valueOf(him.subjectPerson()));

        assertThat(Objects.requireNonNull(people.person(new PersonId(Objects.requireNonNull(him.subjectPerson()))).details()
                .address()).commune()).isEqualTo("Dieppe");
        assertThat(Objects.requireNonNull(reader.request(him.id()).names().subjectAddress()).commune()).isEqualTo("Dieppe");
    }

    @Test
    void aPersonIsThereOnlyForThoseWhoMayOpenARequestOfTheirs() throws Exception {
        RequestView view = filed(answers());
        RequestView sealed = filed(answers());
        Agent louise = sessions.signIn(mvc, "Louise Petit", Role.AGENT);

        assertThat(status(louise, person(view))).isEqualTo(404);
        give(louise, view, Level.READ);
        assertThat(status(louise, person(view))).isEqualTo(200);
        Document seen = Jsoup.parse(mvc.perform(MockMvcRequestBuilders.get(person(view)).session(louise.session())).andReturn()
                .getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(seen.text()).contains(view.number()).doesNotContain(sealed.number());
        assertThat(seen.select("form[action$=/etat-civil]")).as("whoever may only read changes nothing").isEmpty();
        assertThat(mvc.perform(MockMvcRequestBuilders.post(person(view) + "/deces").param("diedOn", "14/11/2026")
                .session(louise.session()).with(csrf())).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void whoReadsAPersonIsJournaledOnceAnHour() throws Exception {
        RequestView view = filed(answers());
        Agent helene = sessions.signIn(mvc, "Hélène Lefranc", Role.INSTRUCTION, Role.DECISION);
        give(helene, view, Level.MANAGE);

        page(person(view));
        page(person(view));

        Document readers = Jsoup
                .parse(mvc.perform(MockMvcRequestBuilders.get(person(view) + "/lectures").session(helene.session()))
                        .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(readers.select("main li")).hasSize(1);
        assertThat(readers.select("main li").text()).contains("Nadia Benali");
        assertThat(status(nadia, person(view) + "/lectures")).isEqualTo(404);
    }

    /** A name like no other, so that nobody whom another test has registered is like them. */
    private static String letters() {
        String signs = "abdefgiklmnoprtu";
        return UUID.randomUUID().toString().replace("-", "").chars().map(sign -> signs.charAt(Character.digit(sign, 16)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** A right over that request alone, by a territory of its own. */
    private void give(Agent agent, RequestView view, Level level) {
        UUID territory = Ids.next();
        jdbc.sql("insert into territories (id, name) values (?, ?)").params(territory, "Territoire " + territory).update();
        jdbc.sql("update queue_entries set territory_id = ? where request_id = ?").params(territory, view.id().value()).update();
        rights.give(ADMINISTRATOR, new NewRight(null, null, agent.id(), null, territory, level, Set.of()));
    }

    private Answers answers() {
        return ApaAnswers.ofMadeleine().with("subject_birth_name", name).with("subject_usual_name", null);
    }

    private RequestView filed(Answers answers) {
        Actor citizen = accounts.citizen("Madeleine", UUID.randomUUID() + "@example.org");
        RequestId id = requests.filed(answers, citizen);
        return reader.request(id);
    }

    private static String person(RequestView view) {
        return "/agents/personnes/" + view.subjectPerson();
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse answer = get(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse get(String address) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(address).session(nadia.session())).andReturn().getResponse();
    }

    private int status(Agent agent, String address) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(address).session(agent.session())).andReturn().getResponse().getStatus();
    }

    private MockHttpServletResponse post(String address, String... typed) throws Exception {
        var request = MockMvcRequestBuilders.post(address).session(nadia.session()).with(csrf());
        for (int at = 0; at < typed.length; at += 2) {
            request.param(typed[at], typed[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
