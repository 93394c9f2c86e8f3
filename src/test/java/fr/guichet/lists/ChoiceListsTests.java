package fr.guichet.lists;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Statements;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists are searched by any word, replaced as a whole, and cost the same however long they are. */
@GuichetTest
class ChoiceListsTests {
    private final String name = "Écoles " + UUID.randomUUID();
    private final String slug = ChoiceLists.slugOf(name);

    @Autowired
    private ChoiceLists lists;
    @Autowired
    private Statements statements;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void findsARowByAnyWordWhateverTheAccentsAndByItsCode() {
        lists.add(name, file("Code;Nom;Nombre d’élèves\nA1;Collège Jean-Moulin;320\nA2;École Été;\nA3;École primaire Été;90"),
                "Claire");

        assertThat(lists.search(slug, "jean m", 20))
                .containsExactly(new ListEntry("A1", "Collège Jean-Moulin", Map.of("nombre_d_eleves", "320")));
        assertThat(lists.search(slug, "ECOLE", 20)).extracting(ListEntry::code).containsExactly("A2", "A3");
        assertThat(lists.search(slug, "ete", 1)).hasSize(1);
        assertThat(lists.search(slug, "a3", 20)).extracting(ListEntry::label).containsExactly("École primaire Été");
        assertThat(lists.named(slug, "école été", 20)).extracting(ListEntry::code).containsExactly("A2");
        assertThat(lists.search(slug, "  %_ ", 20)).isEmpty();
        assertThat(lists.search("nulle-part", "ecole", 20)).isEmpty();
    }

    @Test
    void findsWordsInAnyOrder() {
        lists.add(name, file("Code;Nom\nA1;Collège Jean-Moulin\nA2;École Jean Jaurès\nA3;École Saint-Jean, au moulin\nA4;Moulin"),
                "Claire");

        assertThat(lists.search(slug, "jaures ECOLE", 20)).extracting(ListEntry::code).containsExactly("A2");
        assertThat(lists.search(slug, "moulin jean", 20)).extracting(ListEntry::code).containsExactly("A1", "A3");
        assertThat(lists.search(slug, "jean moul", 20)).extracting(ListEntry::code).containsExactly("A1", "A3");
        assertThat(lists.search(slug, "écol a2", 20)).extracting(ListEntry::code).containsExactly("A2");
        assertThat(lists.search(slug, "jean jean st", 20)).extracting(ListEntry::code).containsExactly("A3");
        assertThat(lists.search(slug, "moulin piscine", 20)).isEmpty();
    }

    @Test
    void isReplacedAsAWholeAndGivenBackAsItCame() {
        lists.add(name, file("Code;Nom\nA1;Un\nA2;Deux"), "Claire");

        lists.replace(slug, file("Code;Nom;Ville\nA2;\"Deux; bis\";Caen\nA3;Trois;"), "Julien");

        assertThat(lists.byCode(slug, "A1")).isEmpty();
        assertThat(lists.find(slug)).hasValueSatisfying(list -> {
            assertThat(list.rows()).isEqualTo(2);
            assertThat(list.changedBy()).isEqualTo("Julien");
        });
        assertThat(lists.read(lists.file(slug)).rows()).containsExactly(List.of("A2", "Deux; bis", "Caen"),
                List.of("A3", "Trois", ""));
        assertThat(lists.add(name, file("Code;Nom\nA1;Un"), "Claire")).isFalse();
    }

    @Test
    void costsTheSameWithAHundredRowsOrFiftyThousand() {
        lists.add(name, file(rows(100)), "Claire");
        lists.find(slug); // which lists there are is remembered
        long few = statements.of(() -> lists.search(slug, "ecole", 20));

        lists.replace(slug, file(rows(50_000)), "Claire");
        lists.find(slug);

        assertThat(statements.of(() -> lists.search(slug, "ecole", 20))).isEqualTo(few).isEqualTo(1);
        assertThat(lists.search(slug, "ecole", 20)).hasSize(20);
        assertThat(lists.search(slug, "ecole 49999", 20)).extracting(ListEntry::code).containsExactly("C49999");
        assertThat(lists.search(slug, "canton 49999", 20)).extracting(ListEntry::code).containsExactly("C49999");
        assertThat(rowsRead()).isEqualTo(60 + 60); // as many keys as are asked for, and a row for each
    }

    /** How many rows of tables and indexes the search touches, as PostgreSQL counts them. */
    private long rowsRead() {
        jdbc.sql("analyze choice_list_keys").update();
        jdbc.sql("analyze choice_list_rows").update();
        UUID list = jdbc.sql("select id from choice_lists where slug = :slug").param("slug", slug).query(UUID.class).single();
        String plan = String.join("\n",
                jdbc.sql("explain (analyze, timing off, costs off, summary off) " + ListRows.SEARCH).param("list", list)
                        .param("start", "ecole").param("end", "ecole\uFFFF").param("limit", 60).query(String.class).list());
        assertThat(plan).contains("Index").doesNotContain("Rows Removed", "Seq Scan");
        return plan.lines().filter(line -> line.contains("Scan"))
                .mapToLong(line -> number(line, "rows=") * number(line, "loops=")).sum();
    }

    private static long number(String line, String before) {
        return Math.round(Double.parseDouble(line.substring(line.lastIndexOf(before) + before.length()).split("[ )]")[0]));
    }

    private static String rows(int many) {
        return IntStream.range(0, many).mapToObj(row -> "C" + row + ";École " + row + " du canton " + row % 50)
                .collect(Collectors.joining("\n", "Code;Nom\n", ""));
    }

    private ListFile file(String text) {
        return lists.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
