package fr.guichet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.AccountMother;
import fr.guichet.forms.Answers;
import fr.guichet.forms.Page;
import fr.guichet.forms.Situation;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.Draft;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.Holder;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.Situations;
import fr.guichet.shared.Actor;
import fr.guichet.testing.GuichetTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has a request under way is told before sending another; nobody else learns of it. */
@GuichetTest
class OtherRequestsTests {
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private AccountMother accounts;
    @Autowired
    private Drafts drafts;
    @Autowired
    private Situations situations;

    private final String name = "Zéphirine " + UUID.randomUUID();
    private final Answers answers = ApaAnswers.ofMadeleine().with("subject_first_names", name);

    @Test
    void tellsOfTheRequestOfThisAccountThatIsUnderWay() {
        Actor zephirine = someone();
        String number = reader.request(requests.filed(answers, zephirine)).number();

        List<OtherRequests.Told> told = told(zephirine);

        assertThat(told).singleElement().returns(number, OtherRequests.Told::number);
        assertThat(told.getFirst().text()).contains("Une demande est déjà en cours depuis le 23 novembre 2026", number);
    }

    @Test
    void tellsNobodyElse() {
        requests.filed(answers, someone());

        assertThat(told(someone())).isEmpty();
    }

    @Test
    void saysNothingOfARequestThatHasEnded() {
        Actor zephirine = someone();
        requests.close(requests.filed(answers, zephirine));

        assertThat(told(zephirine)).isEmpty();
    }

    private Actor someone() {
        return accounts.citizen("Zéphirine", UUID.randomUUID() + "@example.org");
    }

    private List<OtherRequests.Told> told(Actor citizen) {
        Draft draft = drafts.open(requests.draft(answers, citizen), Holder.account(Objects.requireNonNull(citizen.id())))
                .orElseThrow();
        Situation situation = situations.of(draft.id(), draft.form(), draft.answers(), draft.channel());
        Page review = draft.form().definition().pages().stream().filter(page -> page.isKind(Page.Kind.review)).findFirst()
                .orElseThrow();
        return OtherRequests.told(draft, situation, review);
    }
}
