package fr.guichet.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.testing.MaterialTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The register finds people again in spite of believable errors, and takes nobody for another. */
@MaterialTest
@Transactional
class MatchingQualityTests {
    @Autowired
    People people;

    @Test
    void mostAreProposedFewWronglyAndNobodyIsTakenForAnother() {
        MatchingQuality quality = MatchingQuality.measure(people, Instant.parse("2026-11-23T08:00:00Z"));

        assertThat(quality.recall()).as(quality.toString()).isGreaterThan(0.95);
        assertThat(quality.precision()).as(quality.toString()).isGreaterThan(0.95);
        assertThat(quality.sure()).as(quality.toString()).isEqualTo(quality.rightlySure()).isGreaterThan(40);
    }
}
