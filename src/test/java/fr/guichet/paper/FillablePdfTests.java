package fr.guichet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.PublishedForm;
import fr.guichet.shared.PdfChecks;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The form to fill in on a screen. */
class FillablePdfTests {
    /** Whatever types of question a form uses, each has its place. */
    @ParameterizedTest
    @MethodSource("fr.guichet.paper.Press#every")
    void isReadableByScreenReaders(PublishedForm form) throws IOException {
        byte[] pdf = Press.fillable(form);

        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfChecks.text(pdf)).doesNotContain("{", "}").doesNotContainPattern("\\bnull\\b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"apa-a-domicile", "bourse-departementale", "question-ou-reclamation", "saisir-le-mediateur"})
    void lastsLong(String form) throws IOException {
        assertThat(PdfChecks.faults(Press.fillable(Press.form(form)), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void hasAFieldOfItsOwnKindForEachQuestionByItsId() throws IOException {
        try (var file = Loader.loadPDF(Press.fillable(Press.form("apa-a-domicile")))) {
            var form = file.getDocumentCatalog().getAcroForm();

            assertThat(((PDRadioButton) form.getField("capacity")).getOnValues())
                    .containsExactlyInAnyOrder("self", "relative", "legal_rep", "professional");
            assertThat(((PDTextField) form.getField("subject_birth_date.day")).getMaxLen()).isEqualTo(2);
            assertThat(form.getField("call_times.morning").getFieldType()).isEqualTo("Btn");
            assertThat(form.getField("subject_birth_country").getFieldType()).isEqualTo("Ch");
            assertThat(form.getField("other_helps[1].kind")).isNotNull();
            assertThat(form.getField("subject_birth_name").getAlternateFieldName()).isEqualTo("14. Son nom de naissance");
        }
    }

    @Test
    void leadsFromFieldToFieldInTheOrderOfReadingAndRunsNothing() throws IOException {
        try (var file = Loader.loadPDF(Press.fillable(Press.form("apa-a-domicile")))) {
            var catalog = file.getDocumentCatalog();

            assertThat(catalog.getCOSObject().containsKey(COSName.getPDFName("OpenAction"))).isFalse();
            assertThat(catalog.getAcroForm().getNeedAppearances()).isFalse();
            for (PDField field : catalog.getAcroForm().getFieldTree()) {
                assertThat(field.getCOSObject().containsKey(COSName.AA)).isFalse();
                if (field instanceof PDTerminalField terminal) {
                    assertThat(terminal.getWidgets()).allSatisfy(widget -> {
                        assertThat(widget.getAppearance()).as(field.getFullyQualifiedName()).isNotNull();
                        assertThat(widget.getStructParent()).isNotNegative();
                    });
                }
            }
            for (var page : file.getPages()) {
                List<PDAnnotationWidget> widgets = page.getAnnotations().stream().filter(PDAnnotationWidget.class::isInstance)
                        .map(PDAnnotationWidget.class::cast).toList();
                assertThat(widgets.isEmpty() || COSName.S.equals(page.getCOSObject().getCOSName(COSName.getPDFName("Tabs"))))
                        .isTrue();
                assertThat(widgets.stream().map(PDAnnotationWidget::getStructParent)).isSorted();
            }
        }
    }

    @Test
    void isTheSameEachTime() throws IOException {
        assertThat(Press.fillable(Press.form("question-ou-reclamation")))
                .isEqualTo(Press.fillable(Press.form("question-ou-reclamation")));
    }
}
