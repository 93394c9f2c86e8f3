package fr.guichet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticAddressesTests {
    @ParameterizedTest
    @ValueSource(strings = {"/guichet.css", "/icons.svg#i-check", "/webjars/bootstrap/5.3.8/dist/css/bootstrap.min.css"})
    void filesCarryTheirVersion(String address) {
        assertThat(StaticAddresses.isFile(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/demarches/apa-a-domicile", "/mes-demandes/APA-2026-000001-P?ecrit#messages", "/theme.css?v=1"})
    void pagesDoNot(String address) {
        assertThat(StaticAddresses.isFile(address)).isFalse();
    }
}
