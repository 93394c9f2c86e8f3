package fr.guichet.paper;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.jspecify.annotations.Nullable;

/** What a field says, whichever program wrote it: only the value counts, never how it looks. */
final class FieldValue {
    private FieldValue() {}

    /** The text, the option chosen or the state of a box; empty when nothing is there. */
    static String of(PDTerminalField field) {
        String value = text(written(field));
        if (!"Btn".equals(field.getFieldType())) {
            return value;
        }
        return value.isEmpty() ? shown(field) : unlessOff(value);
    }

    private static @Nullable COSBase written(PDField field) {
        COSBase own = field.getCOSObject().getDictionaryObject(COSName.V);
        return own != null || field.getParent() == null ? own : written(field.getParent());
    }

    /** Some programs only change what a box shows. */
    private static String shown(PDTerminalField field) {
        for (PDAnnotationWidget widget : field.getWidgets()) {
            COSName state = widget.getAppearanceState();
            if (state != null && !unlessOff(state.getName()).isEmpty()) {
                return state.getName();
            }
        }
        return "";
    }

    private static String unlessOff(String value) {
        return value.equals(COSName.Off.getName()) ? "" : value;
    }

    private static String text(@Nullable COSBase value) {
        return switch (value) {
            case COSString string -> string.getString().replace("\r\n", "\n").replace('\r', '\n');
            case COSName name -> name.getName();
            case COSStream stream -> stream.toTextString();
            case COSArray array -> array.size() == 0 ? "" : text(array.getObject(0));
            case null, default -> "";
        };
    }
}
