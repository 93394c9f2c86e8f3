package fr.guichet.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.correspondence.Composed;
import fr.guichet.correspondence.NewNotice;
import fr.guichet.correspondence.NoticeId;
import fr.guichet.correspondence.Paragraph;
import fr.guichet.correspondence.Post;
import fr.guichet.correspondence.Recipient;
import fr.guichet.testing.Browser;
import fr.guichet.testing.DemonstrationTest;
import fr.guichet.testing.Screen;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What anybody reads of the mails and letters of the demonstration. */
@DemonstrationTest
class SentMailPageTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    DueWork work;

    @Autowired
    Post post;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Browser browser;

    @Autowired
    MovableClock clock;

    @Test
    void showsTheCodeThatTheRegisterForgets() throws Exception {
        mvc.perform(post("/connexion").param("email", "odile.marchand@example.org").with(csrf()));
        work.run(clock.instant(), clock.instant());

        var page = Jsoup.parse(page("odile.marchand@example.org"));

        assertThat(page.selectFirst("article").text()).containsPattern(Pattern.compile("\\d{6}"));
        String message = page.selectFirst("article a[href$=/message]").attr("href");
        mvc.perform(get(message)).andExpect(header().string("Content-Security-Policy", startsWith("sandbox")))
                .andExpect(content().string(containsString("html")));
    }

    @Test
    void showsALetterAsPdf() throws Exception {
        String name = "Yvonne Vauquelin " + UUID.randomUUID();
        NoticeId letter = write(
                Recipient.byLetter(Recipient.Kind.SUBJECT, name, List.of("5 rue Alexandre-Legros", "76400 FÉCAMP")),
                "Il manque 2 pièces");

        assertThat(Jsoup.parse(page(name)).select("article")).hasSize(1);
        mvc.perform(get("/demonstration/courriels/{id}/lettre.pdf", letter.value()))
                .andExpect(content().string(startsWith("%PDF")));
    }

    @Test
    void showsWhatIsInAMailAsTextOnly() throws Exception {
        String email = UUID.randomUUID() + "@example.org";
        write(Recipient.byMail(Recipient.Kind.SUBJECT, "Odile Marchand", email), "<script>alert(1)</script>");
        work.run(clock.instant(), clock.instant());

        assertThat(page(email)).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void isOpenToEverybodyAndReachedFromTheSignInPages() throws Exception {
        for (String signIn : List.of("/connexion", "/agents/connexion")) {
            mvc.perform(get(signIn)).andExpect(content().string(containsString("href=\"/demonstration/courriels\"")));
        }
        mvc.perform(get("/demarches")).andExpect(content().string(not(containsString("/demonstration/courriels"))));
        mvc.perform(get("/demonstration/autre")).andExpect(status().isNotFound());
    }

    @Test
    void isReadInABrowser() {
        write(Recipient.byMail(Recipient.Kind.SUBJECT, "Odile Marchand", "odile.marchand@example.org"), "Votre demande");
        var page = browser.open(Screen.DESK);

        page.navigate("/demonstration/courriels");

        Browser.assertAccessible(page);
        Browser.keepPicture(page, "demonstration-courriels");
        page.navigate("/connexion");
        Browser.assertAccessible(page);
        Browser.keepPicture(page, "demonstration-connexion");
    }

    private String page(String to) throws Exception {
        return mvc.perform(get("/demonstration/courriels").param("adresse", to)).andExpect(status().isOk()).andReturn()
                .getResponse().getContentAsString();
    }

    private NoticeId write(Recipient to, String subject) {
        return transaction.execute(status -> post.write(new NewNotice(null, "", "test", null, to,
                new Composed(subject, List.of(Paragraph.text("Bonjour,"))), null, false, null)).orElseThrow());
    }
}
