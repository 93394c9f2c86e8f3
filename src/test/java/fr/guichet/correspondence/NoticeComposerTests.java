package fr.guichet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.forms.FormDefinition.Notices;
import fr.guichet.forms.NoticeText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoticeComposerTests {
    private static final Notices BLOCKS = new Notices(Map.of(
            "contact", "Appelez le {service.phone}.",
            "appeal", List.of("Contester est gratuit.", "D’abord, écrivez à {appeal.address}.")), List.of());

    private final NoticeComposer composer = new NoticeComposer(true);

    @Test
    void replacesVariablesAndBlocks() {
        var composed = compose(Set.of(), Map.of("service.phone", "02 61 91 45 12", "request.number", "APA-1"),
                "Demande {request.number}.", "{block.contact}");

        assertThat(composed.body()).containsExactly(Paragraph.text("Demande APA-1."),
                Paragraph.text("Appelez le 02 61 91 45 12."));
    }

    @Test
    void keepsOnlyThePartsThatHold() {
        var composed = compose(Set.of("mandate", "deep"), Map.of(),
                "Oui. [mandate : Un mandat[deep : , profond][not deep : , court].] [judgment : Un juge.] [not judgment : Sans juge.]");

        assertThat(composed.body()).containsExactly(Paragraph.text("Oui. Un mandat, profond. Sans juge."));
    }

    @Test
    void takesNoForNot() {
        var composed = compose(Set.of(), Map.of(), "Versé. [no iban : Il nous manque le RIB : envoyez-le.]");

        assertThat(composed.body()).containsExactly(Paragraph.text("Versé. Il nous manque le RIB : envoyez-le."));
    }

    @Test
    void dropsEmptyParagraphs() {
        var composed = compose(Set.of(), Map.of(), "[missing : {missing.list}]", "Bonjour", "[urgent : Vite.]");

        assertThat(composed.body()).containsExactly(Paragraph.text("Bonjour"));
    }

    @Test
    void makesAListOfSeveralLines() {
        var values = Map.of("missing.list", "RIB\nTaxe foncière\n");

        var composed = compose(Set.of("missing"), values, "{missing.list}", "[missing : Plus tard : {missing.list}. Merci.]");

        assertThat(composed.body()).containsExactly(Paragraph.list(List.of("RIB", "Taxe foncière")),
                Paragraph.text("Plus tard : RIB, Taxe foncière. Merci."));
    }

    @Test
    void putsABlockOfSeveralParagraphsInAConditionalPart() {
        var values = Map.of("appeal.address", "1 rue X\n14000 Caen");

        var composed = compose(Set.of("missing"), values, "[missing : {block.appeal}]");

        assertThat(composed.body()).containsExactly(Paragraph.text("Contester est gratuit."),
                Paragraph.text("D’abord, écrivez à 1 rue X, 14000 Caen."));
    }

    @Test
    void neverReadsWhatPeopleTypedAsSyntax() {
        var composed = compose(Set.of(), Map.of("name", "[x : {secret}] $1 \u2029 {block.contact}"), "Bonjour {name}");

        assertThat(composed.body()).hasSize(1);
        assertThat(composed.body().getFirst().text()).isEqualTo("Bonjour [x : {secret}] $1 \u2029 {block.contact}");
    }

    @Test
    void refusesAVariableWithoutAValue() {
        assertThatThrownBy(() -> compose(Set.of(), Map.of(), "Avant le {decideBy}.")).hasMessageContaining("{decideBy}");
    }

    @Test
    void showsNoBraceToACitizenEvenWhenAValueLacks() {
        var text = new NoticeText("n", "N1", "{x} sujet", List.of("Avant {decideBy} midi {block.none}"), null);

        var composed = new NoticeComposer(false).compose(text, BLOCKS, Map.of(), Set.of());

        assertThat(composed).hasToString("Composed[subject=Sujet, body=[Paragraph[text=Avant  midi, items=[]]]]");
    }

    private Composed compose(Set<String> flags, Map<String, String> variables, String... body) {
        return composer.compose(new NoticeText("n", "N1", "sujet", List.of(body), null), BLOCKS, variables, flags);
    }
}
