package fr.guichet.demonstration.volume;

import fr.guichet.organisation.Commune;
import fr.guichet.organisation.Communes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Names, streets and communes to draw from. Each fills as many of the thousand or more numbered lots of its table as it is
 * frequent, so that a statement draws by joining on a number.
 */
final class Lots {
    /** Lots of every table but that of communes. */
    static final int LOTS = 5000;
    /** For each sex and decade. */
    static final int FIRST_NAME_LOTS = 1000;
    static final int COMMUNE_LOTS = 20_000;
    static final int FIRST_DECADE = 1900;
    static final int LAST_DECADE = 2020;

    private final JdbcTemplate jdbc;
    private final Communes communes;

    Lots(JdbcTemplate jdbc, Communes communes) {
        this.jdbc = jdbc;
        this.communes = communes;
    }

    void lay() {
        jdbc.execute("""
                     create temp table surname_lots (lot int primary key, name text);
                     create temp table street_lots (lot int primary key, name text);
                     create temp table first_name_lots (sex text, decade int, lot int, name text, primary key (sex, decade, lot));
                     create temp table commune_lots (lot int primary key, insee text, name text, postcode text);
                     create temp table centres (insee text primary key, centre text, territory text)
                     """);
        lay("surname_lots", LOTS, read("surnames"), cells -> Double.parseDouble(cells[1]), 0);
        lay("street_lots", LOTS, read("streets"), cells -> Double.parseDouble(cells[1]), 0);
        for (String sex : List.of("F", "M")) {
            for (int decade = FIRST_DECADE; decade <= LAST_DECADE; decade += 10) {
                layFirstNames(sex, decade);
            }
        }
        layCommunes();
    }

    private void lay(String table, int lots, List<String[]> all, ToDoubleFunction<String[]> weight, int column) {
        List<Object[]> rows = new ArrayList<>();
        draw(lots, all, weight).forEach(cells -> rows.add(new Object[]{rows.size(), cells[column]}));
        jdbc.batchUpdate("insert into " + table + " values (?, ?)", rows);
    }

    /** A name is given around the years of its peak. */
    private void layFirstNames(String sex, int decade) {
        List<String[]> given = read("first-names").stream().filter(cells -> cells[1].equals(sex)).toList();
        List<Object[]> rows = new ArrayList<>();
        draw(FIRST_NAME_LOTS, given, cells -> {
            double away = (decade + 5 - Double.parseDouble(cells[2])) / Double.parseDouble(cells[3]);
            return Double.parseDouble(cells[4]) * Math.exp(-away * away);
        }).forEach(cells -> rows.add(new Object[]{sex, decade, rows.size(), cells[0]}));
        jdbc.batchUpdate("insert into first_name_lots values (?, ?, ?, ?)", rows);
    }

    private void layCommunes() {
        List<String[]> all = read("communes");
        List<Object[]> rows = new ArrayList<>();
        for (String[] cells : draw(COMMUNE_LOTS, all, cells -> Double.parseDouble(cells[1]))) {
            Commune commune = communes.byInsee(cells[0]).orElseThrow();
            rows.add(new Object[]{rows.size(), commune.insee(), commune.name(), commune.postcodes().getFirst()});
        }
        jdbc.batchUpdate("insert into commune_lots values (?, ?, ?, ?)", rows);
        jdbc.batchUpdate("insert into centres values (?, ?, ?)",
                all.stream().map(cells -> new Object[]{cells[0], cells[2], cells[3]}).toList());
        jdbc.execute("analyze surname_lots; analyze street_lots; analyze first_name_lots; analyze commune_lots; analyze centres");
    }

    /** Each as often as its weight allows, in all exactly so many. */
    private static List<String[]> draw(int lots, List<String[]> all, ToDoubleFunction<String[]> weight) {
        double sum = all.stream().mapToDouble(weight).sum();
        List<String[]> drawn = new ArrayList<>();
        double until = 0;
        for (String[] one : all) {
            until += weight.applyAsDouble(one) / sum * lots;
            while (drawn.size() < Math.round(until)) {
                drawn.add(one);
            }
        }
        return drawn;
    }

    private static List<String[]> read(String list) {
        try (var lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("demonstration/volume/" + list + ".csv").getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(";", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
