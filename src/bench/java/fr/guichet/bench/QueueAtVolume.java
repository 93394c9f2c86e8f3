package fr.guichet.bench;

import fr.guichet.accounts.Role;
import fr.guichet.accounts.SignedIn;
import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AgentAccounts;
import fr.guichet.bench.BenchBeans.ConstantPage;
import fr.guichet.demonstration.volume.Volume;
import fr.guichet.exports.Exports;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.organisation.Communes;
import fr.guichet.requests.QueueRebuild;
import fr.guichet.requests.RequestMother;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Statements;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The queue over so many requests, before the eyes of one agent. */
final class QueueAtVolume {
    private static final int PAGES_DOWN = 99;
    private static final String ROWS = "select request_id, number, form_name, subject_name, subject_birth, acting, channel, state, mandate_to_check,"
            + " adapt, owner_id, owner_name, service, received_on, deadline, deadline_rule from queue_entries where ";

    private final ApplicationContext application;
    private final JdbcTemplate jdbc;
    private final MockMvc mvc;
    private final Agent agent;

    /**
     * A page, and the one statement that reads its rows.
     *
     * @param address   the whole page: security, rights, statements, counters, template
     * @param statement bare, with the index that suits it best
     */
    record Subject(String address, String statement) {}

    QueueAtVolume(ApplicationContext application, Volume.Size size) throws Exception {
        this.application = application;
        this.jdbc = the(JdbcTemplate.class);
        this.mvc = the(MockMvc.class);
        if (requests() < size.requests()) {
            fill(size);
        }
        this.agent = the(AgentSessions.class).signIn(mvc, "Nadia Benali", Role.INSTRUCTION, Role.DECISION);
    }

    int requests() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from queue_entries", Integer.class));
    }

    private void fill(Volume.Size size) {
        RequestMother mother = the(RequestMother.class);
        mother.filed();
        mother.filedUnderMandate();
        mother.filedByRelative();
        mother.documentsAsked();
        mother.complete();
        mother.granted();
        mother.refused();
        String hash = Objects.requireNonNull(the(PasswordEncoder.class).encode(AgentSessions.PASSWORD));
        new Volume(the(DataSource.class), the(FormCatalogue.class), the(Communes.class), the(QueueRebuild.class),
                the(Clock.class),
                () -> hash).fill(size, System.err::println);
        jdbc.execute("vacuum analyze queue_entries");
    }

    /** By what is asked of the queue. */
    Map<String, Subject> subjects() throws Exception {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        String open = "not ended ";
        String order = "order by deadline, request_id limit 51";
        subjects.put("first page", new Subject("/agents/demandes", ROWS + open + order));
        subjects.put("combined filter", new Subject("/agents/demandes?etat=COMPLETE&canal=ONLINE",
                ROWS + open + "and state = 'COMPLETE' and channel = 'ONLINE' " + order));
        String deep = down("/agents/demandes?etat=toutes", PAGES_DOWN); // there are not so many open ones
        Map<String, Object> place = jdbc.queryForMap(
                "select deadline::text as deadline, request_id::text as id from queue_entries order by deadline, request_id offset "
                        + (PAGES_DOWN * 50 - 1) + " limit 1");
        subjects.put("5,000 rows down", new Subject(deep, ROWS + "(deadline, request_id) > ('%s', '%s') "
                .formatted(place.get("deadline"), place.get("id")) + order));
        subjects.put("a name with a typo", new Subject("/agents/demandes?texte=Lefebvr+Madelene",
                ROWS + "search @@ to_tsquery('simple', 'lefebvre & madeleine') " + order));
        subjects.put("counters of all views", new Subject("/agents/demandes",
                "select count(*), count(*) filter (where deadline < current_date), "
                        + "count(*) filter (where owner_id is null), count(*) filter (where state = 'PROPOSED'), "
                        + "count(*) filter (where mandate_to_check) from queue_entries where not ended"));
        return subjects;
    }

    /** The address that the link to the next page has after so many pages. */
    private String down(String address, int pages) throws Exception {
        String at = address;
        for (int page = 0; page < pages; page++) {
            Element next = Jsoup.parse(visit(at)).selectFirst(".gu-pager a[rel=next]");
            at = Objects.requireNonNull(next, "fewer pages than are gone down").attr("href");
        }
        return at;
    }

    /** @return the page, all of it */
    String visit(String address) throws Exception {
        var response = mvc.perform(MockMvcRequestBuilders.get(URI.create(address)).session(agent.session())).andReturn()
                .getResponse();
        if (response.getStatus() != 200) {
            throw new IllegalStateException(address + " answers " + response.getStatus());
        }
        return response.getContentAsString();
    }

    void read(String statement) {
        jdbc.queryForList(statement);
    }

    /** How many statements a page prepares. */
    long queries(String address) throws Exception {
        Statements statements = the(Statements.class);
        long before = statements.prepared();
        visit(address);
        return statements.prepared() - before;
    }

    Line agentsAtOnce() throws Exception {
        int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new Agents(port, the(AgentAccounts.class)).compare(the(ConstantPage.class), new Rounds(5));
    }

    ExportAtVolume.Memory export() throws Exception {
        var who = new SignedIn(new AccountId(agent.id()), agent.name(), agent.email(), Set.of(Role.INSTRUCTION, Role.DECISION));
        return new ExportAtVolume(the(Exports.class), jdbc, application.getEnvironment()).measure(who, requests());
    }

    private <T> T the(Class<T> type) {
        return application.getBean(type);
    }
}
