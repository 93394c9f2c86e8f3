package fr.guichet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.Cerfa;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.paper.PrintedPages;
import fr.guichet.paper.ReadSheet;
import fr.guichet.paper.ScannedPage.State;
import fr.guichet.paper.SheetCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which sheet shows a question, whatever order the sheets lie in. */
class ScanOrderTests {
    private static final Optional<Cerfa> OURS = Optional.empty();
    private static final SheetCode FOREIGN = new SheetCode.Foreign("https://ailleurs.example");
    private static final SheetCode BOURSE = new SheetCode.OfForm("bourse", 1, 1);

    @Test
    void sheetsInDisorderAreFoundByTheirCodes() throws IOException {
        ScanOrder order = scan(page(3), page(1), page(2));

        assertThat(order.sheetOf("name", OURS)).contains(2);
        assertThat(order.sheetOf("income.amount", OURS)).contains(1);
        assertThat(order.isDisordered()).isTrue();
    }

    @Test
    void aSheetWhoseCodeIsNotReadFollowsThePageBeforeIt() throws IOException {
        ScanOrder order = scan(page(1), null, page(3));

        assertThat(order.sheetOf("street", OURS)).contains(2);
        assertThat(order.missing()).isEmpty();
        assertThat(order.isDisordered()).isFalse();
    }

    @Test
    void aPageThatDidNotComeIsSaidAndShowsNoOtherInItsPlace() throws IOException {
        ScanOrder order = scan(page(1), page(3));

        assertThat(order.missing()).containsExactly(2);
        assertThat(order.sheetOf("street", OURS)).isEmpty();
    }

    @Test
    void aScanWithoutCodesIsTakenToLieInOrder() throws IOException {
        assertThat(scan(null, null, null).sheetOf("income.amount", OURS)).contains(3);
        assertThat(scan(null, null).sheetOf("income.amount", OURS)).isEmpty();
    }

    @Test
    void theNationalFormIsFoundWithAndWithoutItsNotice() throws IOException {
        Optional<Cerfa> fifth = Optional.of(new Cerfa(5, "1. La personne qui demande l’aide"));

        assertThat(scan(null, null, null).sheetOf("name", fifth)).contains(2);
        assertThat(scan(new SheetCode[12]).sheetOf("name", fifth)).contains(5);
    }

    @Test
    void whatIsNotOfThisFormIsSaid() throws IOException {
        ScanOrder order = scan(page(1), FOREIGN, BOURSE, page(1));

        assertThat(order.strange()).containsExactly(2, 3);
        assertThat(order.remark(1)).isEmpty();
        assertThat(order.remark(2)).contains("intake.sheet.foreign");
        assertThat(order.remark(3)).contains("intake.sheet.other-form");
        assertThat(order.remark(4)).contains("intake.sheet.twice");
    }

    private static SheetCode page(int page) {
        return new SheetCode.OfForm("apa-a-domicile", 1, page);
    }

    private static ScanOrder scan(@Nullable SheetCode... codes) throws IOException {
        FormDefinition apa = FormFile.read(Files.readString(Path.of("src/main/resources/forms/apa-a-domicile.yaml")));
        List<ReadSheet> sheets = Arrays.stream(codes)
                .map(code -> new ReadSheet(new UUID(1, 1), 1, 0, State.WRITTEN, Optional.ofNullable(code))).toList();
        return new ScanOrder(apa, new PrintedPages(Map.of("name", 1, "street", 2, "income.amount", 3), 3), sheets);
    }
}
