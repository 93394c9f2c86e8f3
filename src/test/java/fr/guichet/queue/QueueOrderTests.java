package fr.guichet.queue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.testing.GuichetTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@GuichetTest
@Transactional
class QueueOrderTests {
    @Autowired
    JdbcClient jdbc;

    /** A page of a million costs no more than a page of a hundred only where nothing has to be sorted first. */
    @ParameterizedTest
    @EnumSource
    void isThatOfAnIndexInBothDirections(QueueSort sort) {
        jdbc.sql("set local enable_seqscan = off").update();
        jdbc.sql("set local enable_bitmapscan = off").update();
        jdbc.sql("set local enable_sort = off").update();
        jdbc.sql("set local enable_incremental_sort = off").update();

        assertThat(plan(sort, false)).contains("Index Scan").doesNotContain("Sort");
        assertThat(plan(sort, true)).contains("Index Scan Backward").doesNotContain("Sort");
    }

    private String plan(QueueSort sort, boolean descending) {
        return String.join("\n", jdbc.sql("explain select %s from queue_entries where not ended order by %s limit 51"
                .formatted(QueueRow.COLUMNS, sort.order(descending))).query(String.class).list());
    }
}
