package fr.guichet.trays;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.paper.ScannedPage;
import fr.guichet.paper.SheetCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where one part of a tray ends and the next begins. */
class SplittingTests {
    private static final String SITE = "https://guichet.example";

    @Test
    void aFormEndsWhereItsFirstPageComesAgain() {
        assertThat(split("/demarches/apa/papier/1/1", "/demarches/apa/papier/1/2", "/demarches/apa/papier/1/1",
                "/demarches/apa/papier/1/2", "/demarches/bourse/papier/1/1")).containsExactly("FORM apa 1 2", "FORM apa 3 4",
                        "FORM bourse 5");
    }

    @Test
    void thePagesOfAFormArePutInOrder() {
        Piece piece = Splitting.of(pages("/demarches/apa/papier/1/3", "/demarches/apa/papier/1/1", "/demarches/apa/papier/1/2"))
                .getFirst();

        assertThat(piece.inOrder().pages()).extracting(TrayPage::number).containsExactly(2, 3, 1);
        assertThat(piece.inOrder().wasDisordered()).isTrue();
        assertThat(piece.missing(4)).containsExactly(4);
    }

    @Test
    void aPageOfAFormWithoutReadableCodeStaysBetweenItsNeighbours() {
        Piece piece = Splitting.of(pages("/demarches/apa/papier/1/1", "-", "/demarches/apa/papier/1/3")).getFirst();

        assertThat(piece.pages()).hasSize(3);
        assertThat(piece.withoutCode()).isEqualTo(1);
    }

    @Test
    void whatFollowsAFormWithoutCodeIsNobodysYet() {
        assertThat(split("/demarches/apa/papier/1/1", "-", "-", "/demarches/bourse/papier/1/1")).containsExactly("FORM apa 1",
                "UNKNOWN 2 3", "FORM bourse 4");
    }

    @Test
    void whatFollowsASheetGoesWhereItSays() {
        assertThat(split("/pieces/APA-1", "/pieces/APA-1/rib", "-", "/pieces/APA-1/tax", "-", "-", "/pieces/APA-2", "-"))
                .containsExactly("REQUEST APA-1/rib (1) (2) 3", "REQUEST APA-1/tax (4) 5 6", "REQUEST APA-2 (7) 8");
    }

    @Test
    void aSeparatorPartsLettersWithoutCodeAndBlankPagesAreLeftOut() {
        assertThat(split("-", "blank", "/agents/saisie/courrier", "-", "blank", "-")).containsExactly("UNKNOWN 1 (2)",
                "UNKNOWN (3) 4 (5) 6");
    }

    @Test
    void aFormOfAnotherAuthorityStaysTogetherAndApart() {
        assertThat(split("!", "!", "/demarches/apa/papier/1/1")).containsExactly("FOREIGN https://autre.example 1 2",
                "FORM apa 3");
    }

    private static List<String> split(String... codes) {
        return Splitting.of(pages(codes)).stream().map(piece -> {
            Target target = piece.target();
            String detail = target.isRequest() && !target.detail().isEmpty() ? "/" + target.detail() : "";
            String pages = String.join(" ", piece.pages().stream()
                    .map(page -> page.isKept() ? String.valueOf(page.number()) : "(" + page.number() + ")").toList());
            return (target.kind() + " " + target.name() + detail).strip() + " " + pages;
        }).toList();
    }

    private static List<TrayPage> pages(String... codes) {
        List<TrayPage> pages = new ArrayList<>();
        for (String code : codes) {
            Optional<SheetCode> read = code.equals("!")
                    ? Optional.of(new SheetCode.Foreign("https://autre.example"))
                    : SheetCode.read(SITE + code, SITE);
            pages.add(new TrayPage(pages.size() + 1, 0,
                    code.equals("blank") ? ScannedPage.State.BLANK : ScannedPage.State.WRITTEN, null, read));
        }
        return pages;
    }
}
