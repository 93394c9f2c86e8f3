package fr.guichet.exports;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.Question.Readers;
import fr.guichet.questions.AnswerTable;
import fr.guichet.questions.ExportColumn;
import fr.guichet.requests.Channel;
import fr.guichet.requests.FiledAnswers;
import fr.guichet.requests.FiledAnswers.Filed;
import fr.guichet.requests.OpenParts;
import fr.guichet.requests.Situations;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The answers to one form as columns of an export, each request as far as its answers are open to whoever takes it along. */
@Component
public class ExportAnswers {
    private static final String PREFIX = "reponse.";

    private final FormCatalogue forms;
    private final AnswerTable table;
    private final FiledAnswers answers;
    private final Situations situations;

    ExportAnswers(FormCatalogue forms, AnswerTable table, FiledAnswers answers, Situations situations) {
        this.forms = forms;
        this.table = table;
        this.answers = answers;
        this.situations = situations;
    }

    /** The names and titles of the columns of a form that this agent may ever read, in the order of its pages; none without a form. */
    public Map<String, String> columns(String form, Reach reach) {
        Map<String, String> columns = new LinkedHashMap<>();
        if (reach.may(Level.READ, form)) {
            Set<Readers> readers = OpenParts.of(reach.somewhere());
            forms.current(form)
                    .map(published -> table.columns(situations.of(published, Answers.NONE, Channel.ONLINE, Set.of()), readers))
                    .orElse(List.of()).forEach(column -> columns.put(PREFIX + column.key(), column.title()));
        }
        return columns;
    }

    static boolean areAskedIn(List<String> columns) {
        return columns.stream().anyMatch(column -> column.startsWith(PREFIX));
    }

    /** The answers of requests by the names of their columns; what is sealed for this agent is left out. */
    Map<UUID, Map<String, String>> of(Collection<UUID> requests, Reach reach) {
        Map<UUID, Map<String, String>> all = new HashMap<>();
        answers.of(requests).forEach(filed -> all.put(filed.request(), row(filed, reach)));
        return all;
    }

    private Map<String, String> row(Filed filed, Reach reach) {
        Set<Readers> readers = OpenParts.of(reach.on(filed.request(), filed.form(), filed.territory()));
        List<ExportColumn> columns = table.columns(filed.situation(), readers);
        List<String> values = table.row(filed.situation(), readers);
        Map<String, String> row = new HashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            row.put(PREFIX + columns.get(at).key(), values.get(at));
        }
        return row;
    }
}
