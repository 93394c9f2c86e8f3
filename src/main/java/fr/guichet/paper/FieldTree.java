package fr.guichet.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;

/** The fields by their names, of which each part between dots is a field of its own in a PDF. */
final class FieldTree {
    private final PDAcroForm form;
    private final List<PDField> roots = new ArrayList<>();
    private final Map<String, PDNonTerminalField> branches = new LinkedHashMap<>();
    private final Map<String, List<PDField>> kids = new LinkedHashMap<>();

    FieldTree(PDAcroForm form) {
        this.form = form;
    }

    void add(String name, PDField field) {
        int dot = name.lastIndexOf('.');
        field.setPartialName(name.substring(dot + 1));
        if (dot < 0) {
            roots.add(field);
            return;
        }
        String above = name.substring(0, dot);
        PDNonTerminalField branch = branches.get(above);
        if (branch == null) {
            branch = new PDNonTerminalField(form);
            branches.put(above, branch);
            add(above, branch);
        }
        field.getCOSObject().setItem(COSName.PARENT, branch);
        kids.computeIfAbsent(above, any -> new ArrayList<>()).add(field);
    }

    void finish() {
        branches.forEach((name, branch) -> branch.setChildren(kids.get(name)));
        form.setFields(roots);
    }
}
