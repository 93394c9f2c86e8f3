package fr.guichet.paper;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** Finds programs in a file. They are never run; whoever sent it is told. */
final class Scripts {
    private static final COSName OPEN_ACTION = COSName.getPDFName("OpenAction");

    private Scripts() {}

    static boolean isIn(PDDocument file) {
        COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (catalog.getCOSDictionary(OPEN_ACTION) != null || catalog.containsKey(COSName.AA)
                || names != null && names.containsKey(COSName.getPDFName("JavaScript"))) {
            return true;
        }
        for (PDField field : file.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
            if (field.getCOSObject().containsKey(COSName.AA) || field.getCOSObject().containsKey(COSName.A)) {
                return true;
            }
        }
        return false;
    }
}
