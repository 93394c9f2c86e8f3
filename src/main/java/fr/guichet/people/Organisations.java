package fr.guichet.people;

import fr.guichet.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that file, each known by its SIRET. */
@Service
@Transactional
public class Organisations {
    private static final int MOST = 20;
    private static final String ROW = "select p.id, p.siret, p.name from organisations p where ";

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Finds an organisation again, or registers it. @param siret 14 digits whose key is right */
    public UUID recognise(String siret, String name, Instant at) {
        return jdbc
                .sql("""
                     insert into organisations (id, siret, name, created_at) values (:id, :siret, :name, :at)
                     on conflict (siret) do update set name = case when excluded.name = '' then organisations.name else excluded.name end
                     returning id
                     """)
                .param("id", Ids.next()).param("siret", siret).param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC)).query(UUID.class).single();
    }

    /** @param within a condition on `p.id` */
    @Transactional(readOnly = true)
    public Optional<Organisation> organisation(UUID id, PersonFilter within) {
        return jdbc.sql(ROW + "p.id = :id and " + within.sql()).params(within.with()).param("id", id).query(Organisations::read)
                .optional();
    }

    /** By digits of the SIRET, spaces or not, or by the beginnings of words of the name. */
    @Transactional(readOnly = true)
    public List<Organisation> find(String text, PersonFilter within) {
        String digits = text.replaceAll("[\\s.\u00a0-]", "");
        if (digits.matches("[0-9]{9,14}")) {
            return jdbc.sql(ROW + "p.siret like :digits and " + within.sql() + " order by p.siret limit " + MOST)
                    .params(within.with()).param("digits", digits + "%").query(Organisations::read).list();
        }
        String plain = Normalizer.normalize(text.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String terms = Arrays.stream(plain.split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
        return terms.isEmpty()
                ? List.of()
                : jdbc.sql(
                        ROW + "p.search @@ cast(:terms as tsquery) and " + within.sql() + " order by p.name, p.id limit " + MOST)
                        .params(within.with()).param("terms", terms).query(Organisations::read).list();
    }

    private static Organisation read(ResultSet row, int number) throws SQLException {
        return new Organisation(row.getObject("id", UUID.class), row.getString("siret"), row.getString("name"));
    }
}
