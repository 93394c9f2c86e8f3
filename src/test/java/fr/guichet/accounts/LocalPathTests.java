package fr.guichet.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LocalPathTests {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/mes-demandes", "/demarches/apa/page/2?retour=oui#haut", "/mes-demandes/APA-2026-000001-K"})
    void keepsAPathOfThisSite(String path) {
        assertThat(LocalPath.orElse(path, "/ailleurs")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://mal.example/", "//mal.example", "/\\mal.example", "\\\\mal.example",
            "/a\r\nSet-Cookie: b",
            "/a\\..\\b", "javascript:alert(1)", "mes-demandes", "/ /mal.example", "/.//mal.example", "/{variable}",
            "/\t/mal.example"})
    void refusesAnythingElse(String path) {
        assertThat(LocalPath.orElse(path, "/ailleurs")).isEqualTo("/ailleurs");
    }

    @Test
    void refusesAnEndlessPath() {
        assertThat(LocalPath.orElse("/" + "a".repeat(501), "/ailleurs")).isEqualTo("/ailleurs");
    }

    @Test
    void findsThePageThatShowedAForm() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/mes-demandes/1/retrait");
        request.addHeader("Referer", "http://localhost/mes-demandes/1?onglet=a");

        assertThat(LocalPath.pageOf(request)).isEqualTo("/mes-demandes/1?onglet=a");
    }

    @Test
    void doesNotFollowAFormOfAnotherSite() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/mes-demandes/1/retrait");
        request.addHeader("Referer", "http://mal.example/piege");

        assertThat(LocalPath.pageOf(request)).isEqualTo("/");
    }
}
