package fr.guichet.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds persons by words of their names, or the beginnings of such, and by dates of birth: 12/03/1931, 03/1931, 1931. */
@Service
@Transactional(readOnly = true)
public class PersonSearch {
    public static final int MOST = 50;
    private static final Pattern BIRTH = Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?((?:18|19|20)\\d{2})");
    private static final String FOUND = """
                                        select p.* from (select distinct person_of(id) as id from people
                                            where search @@ %s limit 1000) found join people p on p.id = found.id
                                        where %s order by coalesce(p.usual_name, p.birth_name), p.first_names, p.id limit :most
                                        """;

    private final JdbcClient jdbc;

    PersonSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most one more than {@link #MOST}; where nothing is written as typed, the names that come nearest. */
    public List<PersonView> find(String text, PersonFilter within) {
        List<String> dates = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String part : text.strip().split("\\s+")) {
            Matcher birth = BIRTH.matcher(part);
            if (birth.matches()) {
                dates.add(term(birth));
            } else {
                words.addAll(List.of(plain(part).split("[^a-z0-9]+")));
            }
        }
        words.removeIf(String::isEmpty);
        if (words.isEmpty() && dates.isEmpty()) {
            return List.of();
        }
        List<String> terms = new ArrayList<>(dates);
        words.forEach(word -> terms.add(word.length() < 2 ? word : word + ":*"));
        List<PersonView> found = jdbc.sql(FOUND.formatted("cast(:terms as tsquery)", within.sql())).params(within.with())
                .param("terms", String.join(" & ", terms)).param("most", MOST + 1).query(PersonRow::read).list();
        return found.isEmpty() && !words.isEmpty() ? nearly(words, dates, within) : found;
    }

    private List<PersonView> nearly(List<String> words, List<String> dates, PersonFilter within) {
        String near = "near_words(cast(:words as text[]))" + (dates.isEmpty() ? "" : " and search @@ cast(:dates as tsquery)");
        JdbcClient.StatementSpec statement = jdbc.sql(FOUND.formatted(near, within.sql())).params(within.with())
                .param("words", words.toArray(String[]::new)).param("most", MOST + 1);
        return (dates.isEmpty() ? statement : statement.param("dates", String.join(" & ", dates))).query(PersonRow::read).list();
    }

    private static String term(Matcher date) {
        String day = date.group(1) == null ? "" : two(date.group(1));
        return "b" + day + (date.group(2) == null ? "" : two(date.group(2))) + date.group(3);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
