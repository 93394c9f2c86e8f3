package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormVersionId;
import fr.guichet.forms.Question;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.TimeConfiguration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The requests to which the answers of a form may refer: online those of the same account and no others, on paper the one whose
 * number was typed. They are facts of the situation, `request:APA-2026-000123-K` with form and date.
 */
@Component
class EarlierRequests {
    private static final String TYPE = "earlier_request";

    private final JdbcClient jdbc;
    private final FormCatalogue forms;

    EarlierRequests(JdbcClient jdbc, FormCatalogue forms) {
        this.jdbc = jdbc;
        this.forms = forms;
    }

    /** Nothing, and nothing is read, for a form that asks for no earlier request. */
    Map<String, String> facts(UUID request, FormDefinition form, Answers answers, Channel channel) {
        List<String> typed = form.questions().filter(question -> question.isOfType(TYPE)).map(Question::id).map(answers::text)
                .map(number -> number.toUpperCase(Locale.ROOT)).toList();
        if (typed.isEmpty()) {
            return Map.of();
        }
        Map<String, String> facts = new HashMap<>();
        jdbc.sql("""
                 select other.number, other.form_version_id, other.filed_at, mine.requester_account is not null or :paper as known
                 from requests mine left join requests other on other.id <> mine.id and other.state <> 'DRAFT'
                     and (other.requester_account = mine.requester_account or :paper and other.number in (:typed))
                 where mine.id = :request
                 order by other.filed_at desc limit 100
                 """).param("request", request).param("paper", channel.isPaper()).param("typed", typed).query(row -> {
            if (row.getBoolean("known")) {
                facts.put("request:", "known");
            }
            if (row.getString("number") != null) {
                facts.put("request:" + row.getString("number"), words(row.getObject("form_version_id", UUID.class),
                        row.getObject("filed_at", OffsetDateTime.class).atZoneSameInstant(TimeConfiguration.ZONE).toLocalDate()));
            }
        });
        return facts;
    }

    private String words(UUID form, LocalDate filed) {
        return forms.version(new FormVersionId(form)).definition().name() + ", " + FrenchDates.day(filed);
    }
}
