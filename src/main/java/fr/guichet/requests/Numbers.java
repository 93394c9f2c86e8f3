package fr.guichet.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers shown to people: prefix, year, sequence and a check letter, `APA-2026-004217-K`. */
@Component
class Numbers {
    /** 23 letters, a prime, so that two digits exchanged show; no I, O or Z, easily taken for digits. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXY";

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a form's year, taken in the transaction of the filing. */
    String next(String prefix, LocalDate day) {
        return next(prefix, day.getYear(), 1).getFirst();
    }

    /** The next numbers of a form's year, in their order. */
    List<String> next(String prefix, int year, int count) {
        int last = jdbc.sql("""
                            insert into request_numbers (prefix, year, last) values (:prefix, :year, :count)
                            on conflict (prefix, year) do update set last = request_numbers.last + :count returning last
                            """).param("prefix", prefix).param("year", year).param("count", count).query(Integer.class).single();
        return IntStream.rangeClosed(last - count + 1, last).mapToObj(sequence -> number(prefix, year, sequence)).toList();
    }

    static String number(String prefix, int year, int sequence) {
        return "%s-%d-%06d-%s".formatted(prefix, year, sequence,
                LETTERS.charAt((int) ((year * 1_000_000L + sequence) % LETTERS.length())));
    }
}
