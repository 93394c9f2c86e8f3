package fr.guichet.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The words of a mandate as they were shown, with their version and hash: what was consented to stays known for good. */
@Embeddable
public record ShownText(
        @Column(name = "text_version") String version,
        @Column(name = "text_shown") String words,
        @Column(name = "text_sha256") String sha256) {
    static ShownText of(String version, String words) {
        return new ShownText(version, words, Token.sha256(words));
    }
}
