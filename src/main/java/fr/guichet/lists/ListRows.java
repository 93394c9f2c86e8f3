package fr.guichet.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of lists, found by the keys that begin with what is typed: an index gives as many as are asked for, however long the list. */
@Repository
class ListRows {
    static final String SEARCH = """
                                 select r.code, r.label, r.cells
                                 from (select code, key from choice_list_keys
                                       where list_id = :list and key >= :start and key < :end order by key limit :limit) k
                                 join choice_list_rows r on r.list_id = :list and r.code = k.code
                                 order by k.key, r.place
                                 """;
    /** Sorts after every letter and digit. */
    private static final String LAST = "\uFFFF";
    private static final int TWICE = 3;

    private final JdbcClient jdbc;

    ListRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param more the columns after code and label */
    List<ListEntry> search(UUID list, List<ListColumn> more, String key, int limit) {
        return jdbc.sql(SEARCH).param("list", list).param("start", key).param("end", key + LAST).param("limit", limit * TWICE)
                .query((row, number) -> entry(row, more)).list().stream().distinct().limit(limit).toList();
    }

    /** The rows of which words begin so, each at least once. */
    List<ListEntry> withAll(UUID list, List<ListColumn> more, List<String> words, int limit) {
        return jdbc.sql("""
                        select r.code, r.label, r.cells
                        from (select k.code
                              from unnest(cast(:words as text[])) w (word)
                              join choice_list_keys k on k.list_id = :list and k.key >= w.word and k.key < w.word || :last
                              group by k.code having count(distinct w.word) = :many) found
                        join choice_list_rows r on r.list_id = :list and r.code = found.code
                        order by r.place limit :limit
                        """).param("list", list).param("words", array(words)).param("last", LAST)
                .param("many", words.size()).param("limit", limit).query((row, number) -> entry(row, more)).list();
    }

    /** The rows whose whole label or code this is. */
    List<ListEntry> named(UUID list, List<ListColumn> more, String key, int limit) {
        return jdbc.sql("""
                        select r.code, r.label, r.cells
                        from choice_list_keys k join choice_list_rows r on r.list_id = k.list_id and r.code = k.code
                        where k.list_id = :list and k.key = :key and k.whole
                        order by r.place limit :limit
                        """).param("list", list).param("key", key).param("limit", limit)
                .query((row, number) -> entry(row, more)).list();
    }

    List<ListEntry> byCode(UUID list, List<ListColumn> more, String code) {
        return jdbc.sql("select code, label, cells from choice_list_rows where list_id = :list and code = :code")
                .param("list", list).param("code", code).query((row, number) -> entry(row, more)).list();
    }

    /** So many rows in the order of the file. */
    List<ListEntry> first(UUID list, List<ListColumn> more, int limit) {
        return jdbc.sql("select code, label, cells from choice_list_rows where list_id = :list order by place limit :limit")
                .param("list", list).param("limit", limit).query((row, number) -> entry(row, more)).list();
    }

    /** Every row with all its cells, in the order of the file. @param width how many cells a row has */
    void each(UUID list, int width, Consumer<List<String>> reader) {
        jdbc.sql("select code, label, cells from choice_list_rows where list_id = :list order by place").param("list", list)
                .query(row -> {
                    List<String> cells = new ArrayList<>(List.of(row.getString("code"), row.getString("label")));
                    cells.addAll(List.of((String[]) row.getArray("cells").getArray()));
                    while (cells.size() < width) { // the database keeps no cells where the last ones are empty
                        cells.add("");
                    }
                    reader.accept(cells.subList(0, width));
                });
    }

    private static ListEntry entry(ResultSet row, List<ListColumn> more) throws SQLException {
        String[] cells = (String[]) row.getArray("cells").getArray();
        Map<String, String> said = new HashMap<>();
        IntStream.range(0, Math.min(cells.length, more.size())).filter(at -> !cells[at].isEmpty())
                .forEach(at -> said.put(more.get(at).id(), cells[at]));
        return new ListEntry(row.getString("code"), row.getString("label"), said);
    }

    /** Puts rows in the place of all that were there. */
    void replace(UUID list, List<List<String>> rows) {
        delete(list);
        for (int from = 0; from < rows.size(); from += 5_000) {
            insert(list, from, rows.subList(from, Math.min(rows.size(), from + 5_000)));
        }
    }

    void delete(UUID list) {
        jdbc.sql("delete from choice_list_keys where list_id = :list").param("list", list).update();
        jdbc.sql("delete from choice_list_rows where list_id = :list").param("list", list).update();
    }

    private void insert(UUID list, int from, List<List<String>> rows) {
        List<String> labels = rows.stream().map(ListRows::label).toList();
        List<String> keys = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        List<Boolean> whole = new ArrayList<>();
        rows.forEach(row -> ListKeys.of(row.getFirst(), label(row)).forEach((key, all) -> {
            keys.add(key);
            codes.add(row.getFirst());
            whole.add(all);
        }));
        jdbc.sql(
                """
                insert into choice_list_rows (list_id, code, place, label, cells)
                select :list, code, :from + place, label, string_to_array(cells, chr(31))
                from unnest(cast(:codes as text[]), cast(:labels as text[]), cast(:cells as text[])) with ordinality as r (code, label, cells, place)
                """)
                .param("list", list).param("from", from).param("codes", array(rows.stream().map(List::getFirst).toList()))
                .param("labels", array(labels)).param("cells", array(rows.stream().map(ListRows::further).toList())).update();
        jdbc.sql("""
                 insert into choice_list_keys (list_id, key, code, whole)
                 select :list, key, code, whole
                 from unnest(cast(:keys as text[]), cast(:codes as text[]), cast(:whole as boolean[])) as k (key, code, whole)
                 """).param("list", list).param("keys", array(keys)).param("codes", array(codes))
                .param("whole", whole.toArray(Boolean[]::new)).update();
    }

    private static String label(List<String> row) {
        return row.size() > 1 ? row.get(1) : row.getFirst();
    }

    private static String further(List<String> row) {
        return String.join("\u001f", row.subList(Math.min(2, row.size()), row.size()));
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
