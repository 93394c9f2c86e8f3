package fr.guichet.originals;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When originals may be destroyed: a rule of the authority, and those of single forms. */
@Service
@Transactional
public class OriginalRules {
    private final JdbcClient jdbc;
    private final Audit audit;

    OriginalRules(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** That of the authority first. */
    @Transactional(readOnly = true)
    public List<OriginalRule> all() {
        return jdbc.sql("select form_slug as form, delay, unit, after from original_rules order by form_slug")
                .query(OriginalRule.class).list();
    }

    public void set(OriginalRule rule, SignedIn who) {
        jdbc.sql("""
                 insert into original_rules (form_slug, delay, unit, after) values (:form, :delay, :unit, :after)
                 on conflict (form_slug) do update set delay = excluded.delay, unit = excluded.unit, after = excluded.after
                 """).param("form", rule.form()).param("delay", rule.delay()).param("unit", rule.unit().name())
                .param("after", rule.after().name()).update();
        audit.record(who, "originals.audit.rule", rule.form());
    }

    /** The form follows the rule of the authority again, which itself cannot be dropped. */
    public void drop(String form, SignedIn who) {
        if (!form.isEmpty() && jdbc.sql("delete from original_rules where form_slug = :form").param("form", form).update() > 0) {
            audit.record(who, "originals.audit.dropped", form);
        }
    }
}
