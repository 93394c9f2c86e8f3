package fr.guichet.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.Question.Readers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How answers become the terms of the queue's filters, and what is looked for among them. */
class AnswerTermsTests {
    @Test
    void anAnswerIsFoundByItsWordsTheirPiecesAndItsChosenValues() {
        assertThat(AnswerTerms.of(Readers.ALL, "plate", "Été AB-123-CD", List.of("red", ""))).containsExactly("A:plate=red",
                "A:plate:ete", "A:plate:ab123cd", "A:plate:ab", "A:plate:123", "A:plate:cd");
        assertThat(AnswerTerms.of(Readers.MEDICAL, "gir", "", List.of())).isEmpty();
    }

    @Test
    void aWordMayBeBegunAndANumberIsMeantWhole() {
        assertThat(AnswerTerms.query(Readers.ALL, "place", "Vir 75")).isEqualTo("'A:place:vir':* & 'A:place:75'");
        assertThat(AnswerTerms.query(Readers.ALL, "day", "12/03/1931")).isEqualTo("'A:day:12031931'");
    }

    @Test
    void whatIsWrittenWithSignsIsFoundWithAndWithoutThem() {
        assertThat(AnswerTerms.query(Readers.ALL, "plate", "ab-123"))
                .isEqualTo("('A:plate:ab123':* | ('A:plate:ab' & 'A:plate:123'))");
    }

    @Test
    void aChosenValueIsMeantExactlyWhateverSignsItHolds() {
        assertThat(AnswerTerms.query(Readers.INSTRUCTION, "q", "=l'un\\ | b")).isEqualTo("'I:q=l''un\\\\ | b'");
    }

    @Test
    void signsAloneLookForNothing() {
        assertThat(AnswerTerms.query(Readers.ALL, "q", " ' & | !! ")).isEmpty();
    }
}
