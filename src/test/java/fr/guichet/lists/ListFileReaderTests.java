package fr.guichet.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of a list may look like, and how it is told what is wrong with it. */
class ListFileReaderTests {
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void readsWhatSpreadsheetsWrite(String encoding) {
        byte[] file = "Code;Nom de l’école;Élèves\r\nA1;\"Collège « Été » ; annexe\";120\r\n\r\nA2;Lycée Noël;80"
                .getBytes(Charset.forName(encoding));

        ListFile read = ListFileReader.read(file);

        assertThat(read.mistakes()).isEmpty();
        assertThat(read.titles()).containsExactly("Code", "Nom de l’école", "Élèves");
        assertThat(read.rows()).containsExactly(List.of("A1", "Collège « Été » ; annexe", "120"),
                List.of("A2", "Lycée Noël", "80"));
    }

    @Test
    void knowsCommasTabsAMarkAndASingleColumn() {
        assertThat(read("\uFEFFcode,nom\nA,Un").rows()).containsExactly(List.of("A", "Un"));
        assertThat(read("code\tnom\nA\tUn").rows()).containsExactly(List.of("A", "Un"));
        assertThat(read("nom\nUn\nDeux").rows()).containsExactly(List.of("Un"), List.of("Deux"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|0 empty", "code;nom|0 empty", "code;nom~A;Un~A;Deux|3 twice", "code;nom~;Un|2 code",
            "code;nom~A;|2 label", "code;nom~A|2 cells", "code;nom~A;Un;deux|2 cells", "code;;x~A;Un;1|1 title",
            "code;nom;nom~A;Un;1|1 title-twice", "code;nom~A;Un~~B;\"pas fermé|4 quotes", "PK\u0003\u0004abc|0 no-text"})
    void saysWhatIsWrongAndWhere(String text, String mistake) {
        ListFile read = read(text.replace('~', '\n'));

        assertThat(read.rows()).isEmpty();
        assertThat(read.mistakes()).extracting(one -> one.line() + " " + one.key()).containsExactly(mistake);
    }

    @Test
    void refusesWhatIsTooLargeOrNoTextAndTellsABearableNumberOfMistakes() {
        assertThat(ListFileReader.read(new byte[ListFileReader.MOST_BYTES + 1]).mistakes()).extracting(ListMistake::key)
                .containsExactly("heavy");
        assertThat(ListFileReader.read("nom\nÉté".getBytes(StandardCharsets.UTF_16)).mistakes()).extracting(ListMistake::key)
                .containsExactly("no-text");
        assertThat(read("code;nom" + "\nA".repeat(1_000)).mistakes()).hasSize(20);
        StringBuilder endless = new StringBuilder("nom");
        for (int row = 0; row <= ListFileReader.MOST_ROWS; row++) {
            endless.append('\n').append(row);
        }
        assertThat(read(endless.toString()).mistakes()).extracting(ListMistake::key).containsExactly("long");
    }

    private static ListFile read(String text) {
        return ListFileReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
