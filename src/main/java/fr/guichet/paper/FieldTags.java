package fr.guichet.paper;

import fr.guichet.paper.RoomsInFile.Found;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** Ties each field to its element in the structure, in whose order one goes from field to field (ISO 14289-1, 7.18). */
final class FieldTags {
    private final PDStructureTreeRoot root;
    private final COSArray parents;
    private int next;

    FieldTags(PDDocument file) {
        root = Objects.requireNonNull(file.getDocumentCatalog().getStructureTreeRoot());
        COSDictionary tree = root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE);
        parents = Objects.requireNonNull(tree.getCOSArray(COSName.NUMS));
        next = root.getParentTreeNextKey();
        for (int at = 0; at < parents.size(); at += 2) {
            next = Math.max(next, parents.getInt(at) + 1);
        }
    }

    void tie(Found found, PDAnnotationWidget widget) throws IOException {
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.getPDFName("Obj"), widget);
        reference.setItem(COSName.PG, found.page());
        COSDictionary element = found.element().getCOSObject();
        element.setItem(COSName.K, reference);
        widget.setStructParent(next);
        parents.add(COSInteger.get(next++));
        parents.add((COSBase) element);
        List<PDAnnotation> annotations = new ArrayList<>(found.page().getAnnotations());
        annotations.add(widget);
        found.page().setAnnotations(annotations);
        found.page().getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    }

    void finish() {
        root.setParentTreeNextKey(next);
    }
}
