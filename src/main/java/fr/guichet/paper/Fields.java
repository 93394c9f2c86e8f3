package fr.guichet.paper;

import fr.guichet.paper.Room.Kind;
import fr.guichet.paper.RoomsInFile.Found;
import fr.guichet.questions.Choice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/** Makes the rooms of a form fields that any program can fill in: no scripts, each with a name that stays and a word for screen readers. */
final class Fields {
    private static final COSName FONT = COSName.getPDFName("Guichet");
    private static final String LOOK = "/Guichet 10.5 Tf 0.106 0.141 0.125 rg";

    private final PDAcroForm form;
    private final FieldTree tree;
    private final Looks looks;
    private final Map<String, PDRadioButton> radios = new HashMap<>();

    private Fields(PDAcroForm form, PDDocument file) {
        this.form = form;
        this.tree = new FieldTree(form);
        this.looks = new Looks(file);
    }

    static void make(RoomsInFile rooms) throws IOException {
        PDDocument file = rooms.file();
        var form = new PDAcroForm(file);
        file.getDocumentCatalog().setAcroForm(form);
        var resources = new PDResources();
        // A simple font, whole: what people type has to be set by the program that they type it in.
        resources.put(FONT, PDTrueTypeFont.load(file, FieldFont.open(), WinAnsiEncoding.INSTANCE));
        form.setDefaultResources(resources);
        form.setDefaultAppearance(LOOK);
        var fields = new Fields(form, file);
        var tags = new FieldTags(file);
        for (Found found : rooms.found()) {
            tags.tie(found, fields.widget(found));
        }
        tags.finish();
        fields.tree.finish();
    }

    private PDAnnotationWidget widget(Found found) throws IOException {
        Room room = found.room();
        PDAnnotationWidget widget = switch (room.kind()) {
            case TICK -> named(room, new PDCheckBox(form));
            case ROUND -> oneOf(room);
            case LIST -> listed(room);
            default -> written(room);
        };
        widget.setRectangle(found.place());
        widget.setPage(found.page());
        widget.setPrinted(true);
        looks.draw(widget, room);
        return widget;
    }

    private PDAnnotationWidget written(Room room) {
        var field = new PDTextField(form);
        field.setMultiline(room.kind() == Kind.LINES);
        if (room.most() > 0) {
            field.setMaxLen(room.most());
        }
        return text(room, field);
    }

    private PDAnnotationWidget listed(Room room) {
        var field = new PDComboBox(form);
        field.setOptions(room.choices().stream().map(Choice::value).toList(),
                room.choices().stream().map(Choice::label).toList());
        return text(room, field);
    }

    private PDAnnotationWidget text(Room room, PDVariableText field) {
        field.setDefaultAppearance(LOOK);
        return named(room, field);
    }

    private PDAnnotationWidget named(Room room, PDTerminalField field) {
        field.setAlternateFieldName(room.tip());
        tree.add(room.name(), field);
        return field.getWidgets().getFirst();
    }

    /** One more button of the field that all choices of a question make together. */
    private PDAnnotationWidget oneOf(Room room) {
        PDRadioButton known = radios.get(room.name());
        var widget = new PDAnnotationWidget();
        if (known == null) {
            known = new PDRadioButton(form);
            known.setAlternateFieldName(room.tip().substring(0, Math.max(0, room.tip().lastIndexOf(" : "))));
            known.setWidgets(List.of(widget));
            tree.add(room.name(), known);
            radios.put(room.name(), known);
        } else {
            var all = new ArrayList<>(known.getWidgets());
            all.add(widget);
            known.setWidgets(all);
        }
        widget.getCOSObject().setString(COSName.TU, room.tip());
        return widget;
    }
}
