package fr.guichet.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.testing.MaterialTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@MaterialTest
@Transactional
class OrganisationsTests {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final String SIRET = "73282932000074";

    @Autowired
    Organisations organisations;

    @Test
    void anOrganisationIsKnownByItsSiretWhateverNameItGives() {
        UUID known = organisations.recognise(SIRET, "Les Amis du Bocage", NOW);

        assertThat(organisations.recognise(SIRET, "Amis du bocage", NOW)).isEqualTo(known);
        assertThat(organisations.organisation(known, PersonFilter.EVERYBODY)).get()
                .returns("Amis du bocage", Organisation::name).returns("732 829 320 00074", Organisation::siretInGroups);
    }

    @Test
    void itIsFoundByTheBeginningsOfWordsAndByDigits() {
        UUID known = organisations.recognise(SIRET, "Les Amis du Bocage", NOW);

        assertThat(organisations.find("ami bocag", PersonFilter.EVERYBODY)).extracting(Organisation::id).contains(known);
        assertThat(organisations.find("732 829 320", PersonFilter.EVERYBODY)).extracting(Organisation::id).contains(known);
        assertThat(organisations.find("&|!", PersonFilter.EVERYBODY)).isEmpty();
    }
}
