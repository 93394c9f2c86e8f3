package fr.guichet.mandates;

import fr.guichet.shared.Fingerprint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;

/** The words of a mandate as they were shown, with their version and hash: what was consented to stays known for good. */
@Embeddable
public record ShownText(
        @Column(name = "text_version") String version,
        @Column(name = "text_shown") String words,
        @Column(name = "text_sha256") String sha256) {
    static ShownText of(String version, String words) {
        return new ShownText(version, words, Fingerprint.of(words));
    }

    public String title() {
        return words.lines().findFirst().orElse("");
    }

    /** All but the title, one paragraph after the other. */
    public List<TextBlock> blocks() {
        return Arrays.stream(words.split("\n\n")).skip(1).map(TextBlock::of).toList();
    }
}
