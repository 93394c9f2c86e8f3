package fr.guichet.bench;

import fr.guichet.accounts.Role;
import fr.guichet.demonstration.volume.Volume;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.organisation.Communes;
import fr.guichet.requests.QueueRebuild;
import fr.guichet.requests.RequestMother;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Statements;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

/** The queue over so many requests: what a page of it takes, beside the bare statement that reads the same rows. */
final class QueueAtVolume {
    private static final int TIMES = 41;
    private static final int PAGES_DOWN = 99;
    private static final String ROWS = "select request_id, number, form_name, subject_name, subject_birth, acting, channel, state, mandate_to_check,"
            + " adapt, owner_id, owner_name, service, received_on, deadline, deadline_rule from queue_entries where ";

    private final ApplicationContext application;
    private final JdbcTemplate jdbc;
    private final MockMvc mvc;
    private final Agent agent;

    /**
     * Middle times in milliseconds.
     *
     * @param page    the whole page: security, rights, statements, counters, template
     * @param bare    the one statement that reads its rows
     * @param queries how many statements the page prepares
     */
    record Took(double page, double bare, long queries) {}

    QueueAtVolume(ApplicationContext application, Volume.Size size) throws Exception {
        this.application = application;
        this.jdbc = the(JdbcTemplate.class);
        this.mvc = the(MockMvc.class);
        fill(size);
        this.agent = the(AgentSessions.class).signIn(mvc, "Nadia Benali", Role.INSTRUCTION, Role.DECISION);
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
    Map<String, Took> measure() throws Exception {
        Map<String, Took> took = new LinkedHashMap<>();
        String open = "not ended ";
        String order = "order by deadline, request_id limit 51";
        took.put("first page", took("/agents/demandes", ROWS + open + order));
        took.put("combined filter", took("/agents/demandes?etat=COMPLETE&canal=ONLINE",
                ROWS + open + "and state = 'COMPLETE' and channel = 'ONLINE' " + order));
        String deep = down("/agents/demandes?etat=toutes", PAGES_DOWN); // there are not so many open ones
        Map<String, Object> place = jdbc.queryForMap(
                "select deadline::text as deadline, request_id::text as id from queue_entries order by deadline, request_id offset "
                        + (PAGES_DOWN * 50 - 1) + " limit 1");
        took.put("5,000 rows down",
                took(deep, ROWS + "(deadline, request_id) > ('%s', '%s') ".formatted(place.get("deadline"),
                        place.get("id")) + order));
        took.put("a name with a typo", took("/agents/demandes?texte=Lefebvr+Madelene",
                ROWS + "search @@ to_tsquery('simple', 'lefebvre & madeleine') " + order));
        took.put("counters of all views",
                took("/agents/demandes", "select count(*), count(*) filter (where deadline < current_date), "
                        + "count(*) filter (where owner_id is null), count(*) filter (where state = 'PROPOSED'), "
                        + "count(*) filter (where mandate_to_check) from queue_entries where not ended"));
        return took;
    }

    private Took took(String address, String statement) throws Exception {
        Statements statements = the(Statements.class);
        get(address);
        long before = statements.prepared();
        get(address);
        long queries = statements.prepared() - before;
        return new Took(middle(() -> get(address)), middle(() -> jdbc.queryForList(statement)), queries);
    }

    /** The address that the link to the next page has after so many pages. */
    private String down(String address, int pages) throws Exception {
        String at = address;
        for (int page = 0; page < pages; page++) {
            Element next = Jsoup.parse(get(at)).selectFirst(".gu-pager a[rel=next]");
            at = Objects.requireNonNull(next, "fewer pages than are gone down").attr("href");
        }
        return at;
    }

    private String get(String address) throws Exception {
        var response = mvc
                .perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(java.net.URI.create(address))
                        .session(agent.session()))
                .andReturn().getResponse();
        if (response.getStatus() != 200) {
            throw new IllegalStateException(address + " answers " + response.getStatus());
        }
        return response.getContentAsString();
    }

    /** Some work. */
    @FunctionalInterface
    private interface Work {
        Object run() throws Exception;
    }

    private static double middle(Work work) throws Exception {
        List<Long> times = new java.util.ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            long begin = System.nanoTime();
            work.run();
            times.add(System.nanoTime() - begin);
        }
        return times.stream().sorted().skip(TIMES / 2).findFirst().orElseThrow() / 1e6;
    }

    private <T> T the(Class<T> type) {
        return application.getBean(type);
    }
}
