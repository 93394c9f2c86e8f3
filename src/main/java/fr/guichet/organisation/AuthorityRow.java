package fr.guichet.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The one row that holds the authority. */
@Repository
class AuthorityRow {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuthorityRow(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Settings read() {
        return jdbc.sql("select settings, version, md5(logo) as logo_hash, logo_width, logo_height from authority")
                .query((row, number) -> new Settings(json.readValue(row.getString("settings"), Authority.class),
                        row.getInt("version"), row.getString("logo_hash"), row.getInt("logo_width"), row.getInt("logo_height")))
                .optional().orElse(new Settings(Authority.UNNAMED, 0, null, 0, 0));
    }

    void write(Authority authority, int version) {
        int changed = jdbc.sql("""
                               insert into authority (id, version, settings) values (1, 1, cast(:settings as jsonb))
                               on conflict (id) do update set settings = excluded.settings, version = authority.version + 1
                               where authority.version = :version
                               """).param("settings", json.writeValueAsString(authority)).param("version", version).update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("the authority was changed by somebody else");
        }
    }

    Optional<Logo> logo() {
        return jdbc.sql("select logo, logo_width, logo_height from authority where logo is not null")
                .query((row, number) -> new Logo(row.getBytes("logo"), row.getInt("logo_width"), row.getInt("logo_height")))
                .optional();
    }

    void writeLogo(Logo logo) {
        jdbc.sql("""
                 insert into authority (id, version, settings, logo, logo_width, logo_height)
                 values (1, 1, cast(:settings as jsonb), :png, :width, :height)
                 on conflict (id) do update
                 set logo = excluded.logo, logo_width = excluded.logo_width, logo_height = excluded.logo_height
                 """).param("settings", json.writeValueAsString(Authority.UNNAMED)).param("png", logo.png())
                .param("width", logo.width()).param("height", logo.height()).update();
    }

    /** @param logoHash none without a picture */
    record Settings(Authority authority, int version, @Nullable String logoHash, int logoWidth, int logoHeight) {}
}
