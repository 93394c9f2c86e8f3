package fr.guichet.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CommunesTests {
    private final Communes communes = new Communes(servingCalvadosAndSeineMaritime());

    @Test
    void aPostcodeLeadsToAllItsCommunes() {
        assertThat(communes.byPostcode("14 000")).extracting(Commune::name).containsExactly("Caen");
        assertThat(communes.byPostcode("76220").size()).isGreaterThan(5);
        assertThat(communes.byPostcode("99999")).isEmpty();
    }

    @Test
    void aNameIsFoundWithoutAccentsCaseOrHyphens() {
        assertThat(communes.search("HEROUVILLE saint clair", 5)).extracting(Commune::insee).containsExactly("14327");
        assertThat(communes.search("st aubin sur scie", 5)).extracting(Commune::insee).containsExactly("76565");
    }

    @Test
    void theExactNameComesFirstThenTheOwnTerritory() {
        assertThat(communes.search("caen", 3)).first().extracting(Commune::insee).isEqualTo("14118");
        assertThat(communes.search("Saint-Aubin-s", 20)).extracting(Commune::department).first().isIn("14", "76");
        assertThat(communes.search("  ", 3)).isEmpty();
    }

    @Test
    void digitsBeginAPostcode() {
        assertThat(communes.search("1400", 50)).isNotEmpty()
                .allMatch(commune -> commune.postcodes().stream().anyMatch(postcode -> postcode.startsWith("1400")));
    }

    @Test
    void onlyCommunesOfTheAuthorityAreItsOwn() {
        assertThat(communes.isOwn("14118")).isTrue();
        assertThat(communes.isOwn("76540")).isTrue();
        assertThat(communes.isOwn("75056")).isFalse();
        assertThat(communes.isOwn("00000")).isFalse();
    }

    @Test
    void aFormerCommuneLeadsToTheOneOfToday() {
        assertThat(communes.searchFormer("amareins", 3)).extracting(FormerCommune::insee).contains("01165");
    }

    @Test
    void countriesBeginWithFrance() {
        Countries countries = new Countries();

        assertThat(countries.all()).first().extracting(Country::name).isEqualTo("France");
        assertThat(countries.byCode("AL")).map(Country::name).contains("Albanie");
        assertThat(countries.byCode("??")).isEmpty();
    }

    private static Authorities servingCalvadosAndSeineMaritime() {
        Authority some = Authority.UNNAMED;
        Authorities authorities = mock();
        when(authorities.current())
                .thenReturn(new Authority("Département de la Haute-Vère", "", some.accent(), Set.of("14", "76"),
                        some.contact(), some.texts(), some.accessibility()));
        return authorities;
    }
}
