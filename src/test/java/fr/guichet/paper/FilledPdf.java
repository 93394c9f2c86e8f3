package fr.guichet.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** A fillable form in the hands of somebody, or of a program that treats it badly. */
public final class FilledPdf {
    private byte[] pdf;

    private FilledPdf(byte[] pdf) {
        this.pdf = pdf;
    }

    public static FilledPdf of(byte[] fillable) {
        return new FilledPdf(fillable);
    }

    /** A PDF that has nothing to do with it. */
    public static byte[] strange() throws IOException {
        try (var file = new PDDocument(); var out = new ByteArrayOutputStream()) {
            file.addPage(new PDPage());
            file.save(out);
            return out.toByteArray();
        }
    }

    public byte[] bytes() {
        return pdf;
    }

    /** What is done to the open file. */
    private interface Deed {
        void to(PDDocument file, PDAcroForm form) throws IOException;
    }

    private FilledPdf changed(Deed deed) throws IOException {
        try (var file = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream()) {
            deed.to(file, file.getDocumentCatalog().getAcroForm(null));
            file.save(out);
            return new FilledPdf(out.toByteArray());
        }
    }

    /** Writes as any program does that only keeps the value. */
    public FilledPdf write(String field, String value) throws IOException {
        return changed((file, form) -> {
            PDField found = form.getField(field);
            if (found.getFieldType().equals("Btn")) {
                found.getCOSObject().setName(COSName.V, value);
            } else {
                found.getCOSObject().setString(COSName.V, value);
            }
        });
    }

    public FilledPdf tick(String field) throws IOException {
        return changed((file, form) -> ((PDCheckBox) form.getField(field)).check());
    }

    /** Puts in a field that the form does not have. */
    public FilledPdf add(String name, String value) throws IOException {
        return changed((file, form) -> {
            var field = new PDTextField(form);
            field.setPartialName(name);
            field.getCOSObject().setString(COSName.V, value);
            List<PDField> all = new ArrayList<>(form.getFields());
            all.add(field);
            form.setFields(all);
        });
    }

    public FilledPdf withoutLooks() throws IOException {
        return changed((file, form) -> {
            form.setNeedAppearances(true);
            for (PDField field : form.getFieldTree()) {
                if (field instanceof PDTerminalField terminal) {
                    for (PDAnnotationWidget widget : terminal.getWidgets()) {
                        widget.getCOSObject().removeItem(COSName.AP);
                    }
                }
            }
        });
    }

    public FilledPdf withScript() throws IOException {
        return changed((file, form) -> file.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')")));
    }

    public FilledPdf withoutName() throws IOException {
        return changed((file, form) -> file.getDocumentInformation().setCustomMetadataValue("GuichetForm", null));
    }

    public FilledPdf ofAnotherAuthority() throws IOException {
        return named("https://ailleurs.example/demarches/papier-rempli/papier/1");
    }

    public FilledPdf ofVersion(int number) throws IOException {
        return changed((file, form) -> {
            var information = file.getDocumentInformation();
            information.setCustomMetadataValue("GuichetForm",
                    information.getCustomMetadataValue("GuichetForm").replaceFirst("[0-9]+$", "" + number));
        });
    }

    private FilledPdf named(String code) throws IOException {
        return changed((file, form) -> file.getDocumentInformation().setCustomMetadataValue("GuichetForm", code));
    }

    /** As a printer to PDF leaves it: no fields any more. */
    public FilledPdf flattened() throws IOException {
        return changed((file, form) -> {
            file.getDocumentCatalog().setAcroForm(null);
            for (PDPage page : file.getPages()) {
                page.setAnnotations(List.of());
            }
        });
    }

    public FilledPdf withXfa() throws IOException {
        return changed((file, form) -> ((COSDictionary) form.getCOSObject()).setItem(COSName.XFA, new COSStream()));
    }

    public FilledPdf locked() throws IOException {
        return changed((file, form) -> file.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission())));
    }
}
