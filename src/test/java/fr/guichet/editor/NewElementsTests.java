package fr.guichet.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What an element says when it is new. */
class NewElementsTests {
    private final NewElements fresh = new NewElements(Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void aTableBeginsItsNextYearWithTheValuesOfTheLast() {
        var versions = JsonMapper.shared().readTree(
                "[{\"from\": \"2026-01-01\", \"rows\": {}}, {\"from\": \"2026-09-01\", \"rows\": {\"low\": {\"rate\": \"0.3\"}}}]");

        assertThat(fresh.versionAfter(versions))
                .isEqualTo(JsonMapper.shared().readTree("{\"from\": \"2027-09-01\", \"rows\": {\"low\": {\"rate\": \"0.3\"}}}"));
        assertThat(fresh.versionAfter(MissingNode.getInstance()).path("from").asString()).isEqualTo("2026-01-01");
    }

    @Test
    void aQuestionIsAskedOnPaperAsOnline() {
        assertThat(fresh.question("text", "Votre nom").path("required").toString()).isEqualTo("[\"online\",\"paper\"]");
    }
}
