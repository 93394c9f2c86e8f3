package fr.guichet.paper;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** How an empty or ticked field looks, for programs that do not draw fields themselves. */
final class Looks {
    private static final float[] EDGE = {0.33f, 0.37f, 0.35f};
    private static final float[] INK = {0.106f, 0.141f, 0.125f};
    private static final float WIDTH = 0.7f;

    private final PDDocument file;
    private final Map<Look, PDAppearanceStream> made = new HashMap<>();

    Looks(PDDocument file) {
        this.file = file;
    }

    /** What boxes that look alike share. */
    private record Look(float width, float height, boolean round, boolean ticked) {}

    void draw(PDAnnotationWidget widget, Room room) throws IOException {
        PDRectangle at = widget.getRectangle();
        boolean round = room.kind() == Room.Kind.ROUND;
        var untouched = new Look(at.getWidth(), at.getHeight(), round, false);
        widget.setAppearanceCharacteristics(frame(room));
        var appearance = new PDAppearanceDictionary();
        if (room.kind().isTicked()) {
            var states = new COSDictionary();
            states.setItem(COSName.getPDFName(room.value()), stream(new Look(at.getWidth(), at.getHeight(), round, true)));
            states.setItem(COSName.Off, stream(untouched));
            appearance.getCOSObject().setItem(COSName.N, states);
            widget.setAppearance(appearance);
            widget.setAppearanceState(COSName.Off.getName());
        } else {
            appearance.setNormalAppearance(draw(untouched)); // of its own: programs write into it
            widget.setAppearance(appearance);
        }
    }

    /** The frame as programs draw it that draw fields themselves. */
    private static PDAppearanceCharacteristicsDictionary frame(Room room) {
        var frame = new COSDictionary();
        var colour = new COSArray();
        for (float part : EDGE) {
            colour.add(new COSFloat(part));
        }
        frame.setItem(COSName.BC, colour);
        if (room.kind().isTicked()) {
            frame.setString(COSName.CA, room.kind() == Room.Kind.ROUND ? "l" : "8");
        }
        return new PDAppearanceCharacteristicsDictionary(frame);
    }

    private PDAppearanceStream stream(Look look) throws IOException {
        PDAppearanceStream known = made.get(look);
        if (known == null) {
            known = draw(look);
            made.put(look, known);
        }
        return known;
    }

    private PDAppearanceStream draw(Look look) throws IOException {
        var stream = new PDAppearanceStream(file);
        stream.setBBox(new PDRectangle(look.width(), look.height()));
        stream.setResources(new PDResources());
        try (var pen = new PDAppearanceContentStream(stream)) {
            pen.setLineWidth(WIDTH);
            pen.setStrokingColor(EDGE[0], EDGE[1], EDGE[2]);
            if (look.round()) {
                circle(pen, look, (look.width() - WIDTH) / 2);
            } else {
                pen.addRect(WIDTH / 2, WIDTH / 2, look.width() - WIDTH, look.height() - WIDTH);
            }
            pen.stroke();
            if (look.ticked()) {
                tick(pen, look);
            }
        }
        return stream;
    }

    private static void tick(PDAppearanceContentStream pen, Look look) throws IOException {
        float inside = look.width() * 0.24f;
        if (look.round()) {
            pen.setNonStrokingColor(INK[0], INK[1], INK[2]);
            circle(pen, look, inside);
            pen.fill();
            return;
        }
        pen.setLineWidth(2 * WIDTH);
        pen.setStrokingColor(INK[0], INK[1], INK[2]);
        pen.moveTo(inside, inside);
        pen.lineTo(look.width() - inside, look.height() - inside);
        pen.moveTo(inside, look.height() - inside);
        pen.lineTo(look.width() - inside, inside);
        pen.stroke();
    }

    private static void circle(PDAppearanceContentStream pen, Look look, float radius) throws IOException {
        float handle = radius * Drawing.ROUND;
        float x = look.width() / 2;
        float y = look.height() / 2;
        pen.moveTo(x + radius, y);
        pen.curveTo(x + radius, y + handle, x + handle, y + radius, x, y + radius);
        pen.curveTo(x - handle, y + radius, x - radius, y + handle, x - radius, y);
        pen.curveTo(x - radius, y - handle, x - handle, y - radius, x, y - radius);
        pen.curveTo(x + handle, y - radius, x + radius, y - handle, x + radius, y);
        pen.closePath();
    }
}
