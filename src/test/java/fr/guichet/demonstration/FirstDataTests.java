package fr.guichet.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.AgentDirectory;
import fr.guichet.organisation.Authorities;
import fr.guichet.requests.Channel;
import fr.guichet.requests.RequestState;
import fr.guichet.testing.DemonstrationTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DemonstrationTest
class FirstDataTests {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    FirstData data;

    @Autowired
    AgentDirectory agents;

    @Autowired
    Authorities authorities;

    @Test
    void hasRequestsOfEveryStateAndChannel() {
        List<String> states = jdbc.sql("select distinct state from requests").query(String.class).list();
        List<String> channels = jdbc.sql("select distinct channel from queue_entries").query(String.class).list();

        assertThat(states).containsExactlyInAnyOrderElementsOf(Arrays.stream(RequestState.values()).map(Enum::name).toList());
        assertThat(channels).as("help at a counter is left to whoever tries it").containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Channel.values()).filter(channel -> channel != Channel.HELPED).map(Enum::name).toList());
    }

    @Test
    void hasDeadlinesThatAreLateSoonAndFine() {
        LocalDate today = LocalDate.now(java.time.Clock.systemUTC());

        assertThat(open("deadline < :today", today)).isGreaterThan(2);
        assertThat(open("deadline between :today and :today + 7", today)).isGreaterThan(2);
        assertThat(open("deadline > :today + 7", today)).isGreaterThan(2);
    }

    private int open(String when, LocalDate today) {
        return jdbc.sql("select count(*) from queue_entries where not ended and " + when).param("today", today)
                .query(Integer.class)
                .single();
    }

    @Test
    void hasAnOrganisationToWhichItsRequestsGo() {
        assertThat(jdbc.sql("select count(*) from services").query(Integer.class).single()).isEqualTo(3);
        assertThat(jdbc.sql("select count(*) from territories").query(Integer.class).single()).isEqualTo(5);
        assertThat(jdbc
                .sql("""
                     select count(distinct team_id) from queue_entries
                     where form_slug = 'apa-a-domicile' and territory_id is not null and service = 'Service autonomie à domicile'
                     """).query(Integer.class).single()).isGreaterThan(3);
    }

    @Test
    void laysNothingInTheFutureButVisits() {
        assertThat(jdbc.sql("select count(*) from request_history where at > now()").query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from accounts where opened_at > now() - interval '1 year'").query(Integer.class)
                .single()).isZero();
    }

    @Test
    void numbersRequestsInTheOrderInWhichTheyCame() {
        List<String> numbers = jdbc.sql("select number from requests where state <> 'DRAFT' order by left(number, 3), filed_at")
                .query(String.class)
                .list();

        assertThat(numbers).isSorted().hasSizeGreaterThan(20);
    }

    @Test
    void opensTheAccountsOfAgentsAndNamesTheAuthority() {
        assertThat(agents.agents()).extracting("email").contains("nadia.benali@haute-vere.example",
                "thomas.ruiz@haute-vere.example", "claire.vidal@haute-vere.example", "marc.lefort@haute-vere.example",
                "helene.lefranc@haute-vere.example",
                "admin@haute-vere.example");
        assertThat(authorities.current().name()).isEqualTo("Département de la Haute-Vère");
        assertThat(Cast.PASSWORD).hasSizeGreaterThan(13);
    }

    @Test
    void isLoadedOnce() {
        int before = jdbc.sql("select count(*) from requests").query(Integer.class).single();

        data.prepare();

        assertThat(jdbc.sql("select count(*) from requests").query(Integer.class).single()).isEqualTo(before);
    }
}
