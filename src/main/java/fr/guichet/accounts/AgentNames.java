package fr.guichet.accounts;

import fr.guichet.shared.TypedFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the agent whom somebody means by typing: a name or the beginning of each of its words, with or without accents, or an
 * address. However many work here, few are proposed.
 */
@Service
@Transactional(readOnly = true)
public class AgentNames {
    /** No more are proposed at once. */
    public static final int PROPOSED = 8;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s,;<>]+@[^\\s,;<>]+");
    private static final int LONGEST = 200;
    private static final String ALIKE = """
                                        from accounts a where kind = 'AGENT' and (closed_at is null or :left)
                                            and (cast(:among as uuid[]) is null or id = any (cast(:among as uuid[])))
                                            and (cast(:address as text) is null or email = :address)
                                            and (cast(:address as text) is not null or not exists (
                                                select from regexp_split_to_table(plain_text(:typed), '[^a-z0-9]+') w (word)
                                                where ' ' || regexp_replace(plain_text(a.name), '[^a-z0-9]+', ' ', 'g') not like '% ' || word || '%'))
                                        """;

    private final JdbcClient jdbc;

    AgentNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A name to choose. @param said what to type so that nobody else is meant */
    public record Proposal(String said, String email) {}

    /** Those who may be meant, who may sign in. @param among only these, none for all */
    public List<Proposal> proposals(String typed, @Nullable Set<AccountId> among) {
        return alike(typed, among, false, PROPOSED).stream().map(agent -> new Proposal(said(agent), agent.email())).toList();
    }

    /** How an agent is written where a name is typed: with the address where two have the same name. */
    public String said(AgentView agent) {
        boolean alone = jdbc.sql("select count(*) from accounts where kind = 'AGENT' and plain_text(name) = plain_text(:name)")
                .param("name", agent.name()).query(Long.class).single() < 2;
        return alone ? agent.name() : agent.name() + ", " + agent.email();
    }

    /** The agent whom a field means, who may sign in; none with a mistake noted when nobody is, or several are. */
    public Optional<AgentView> meant(String field, String typed, TypedFields fields) {
        return meant(field, typed, false, fields);
    }

    /** The same among those who have left too. */
    public Optional<AgentView> everMeant(String field, String typed, TypedFields fields) {
        return meant(field, typed, true, fields);
    }

    private Optional<AgentView> meant(String field, String typed, boolean left, TypedFields fields) {
        List<AgentView> alike = alike(typed, null, left, PROPOSED + 1);
        List<AgentView> same = alike.stream().filter(agent -> plain(agent.name()).equals(plain(typed))).toList();
        List<AgentView> meant = same.size() == 1 ? same : alike;
        if (meant.size() == 1) {
            return Optional.of(meant.getFirst());
        }
        if (meant.isEmpty()) {
            fields.wrong(field, "accounts.named.nobody", typed.strip());
        } else {
            fields.wrong(field, "accounts.named.several", typed.strip(), meant.stream().limit(PROPOSED)
                    .map(agent -> agent.name() + " (" + agent.email() + ")").collect(Collectors.joining(", ")));
        }
        return Optional.empty();
    }

    private List<AgentView> alike(String typed, @Nullable Set<AccountId> among, boolean left, int most) {
        String text = typed.strip().substring(0, Math.min(LONGEST, typed.strip().length())).replace("\0", "");
        Matcher address = ADDRESS.matcher(text);
        return jdbc
                .sql("select id, name, email, roles " + ALIKE
                        + "order by plain_text(name) = plain_text(:typed) desc, name collate \"fr-x-icu\", id limit :most")
                .param("typed", text).param("address", address.find() ? address.group().toLowerCase(Locale.ROOT) : null)
                .param("among", among == null ? null : among.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("left", left).param("most", most).query(AgentDirectory::agent).list();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.FRENCH);
    }
}
