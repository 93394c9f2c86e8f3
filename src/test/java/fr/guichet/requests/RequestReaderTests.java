package fr.guichet.requests;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.AccountMother;
import fr.guichet.forms.Answers;
import fr.guichet.shared.Actor;
import fr.guichet.testing.GuichetTest;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody finds their own requests, under the names that people say. */
@GuichetTest
class RequestReaderTests {
    @Autowired
    RequestMother requests;
    @Autowired
    RequestReader reader;
    @Autowired
    AccountMother accounts;

    @Test
    void listsOnlyTheRequestsOfTheAccount() {
        Actor one = citizen();
        Actor other = citizen();
        String number = reader.request(requests.filed(ApaAnswers.ofMadeleine(), one)).number();

        assertThat(reader.of(account(one), null)).extracting(RequestReader.Summary::number).containsExactly(number);
        assertThat(reader.of(account(other), null)).isEmpty();
    }

    @Test
    void saysTheFirstNameFirstAsThePageOfTheRequestDoes() {
        assertSaid(ApaAnswers.ofMadeleine(), "Madeleine Perrin");
        assertSaid(ApaAnswers.ofMadeleine().with("subject_first_names", " Marie-Thérèse, Odile"), "Marie-Thérèse Perrin");
        assertSaid(ApaAnswers.ofMadeleine().with("subject_usual_name", "O’Brien de la Tour"), "Madeleine O’Brien de la Tour");
    }

    private void assertSaid(Answers answers, String name) {
        Actor citizen = citizen();
        RequestView request = reader.request(requests.filed(answers, citizen));

        assertThat(request.names().subject()).isEqualTo(name);
        assertThat(reader.of(account(citizen), null)).extracting(RequestReader.Summary::subject).containsExactly(name);
    }

    private Actor citizen() {
        return accounts.citizen("Madeleine", UUID.randomUUID() + "@example.org");
    }

    private static UUID account(Actor citizen) {
        return Objects.requireNonNull(citizen.id());
    }
}
