package fr.guichet.paper;

import fr.guichet.paper.RoomsInFile.Found;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws the lines and boxes that are filled in with a pen. */
final class Drawing {
    private static final float MM = 72 / 25.4f;
    /** How far the handles of a curve stand off for a quarter of a circle. */
    static final float ROUND = 0.5523f;
    private static final float[] EDGE = {0.33f, 0.37f, 0.35f};
    private static final float[] RULE = {0.72f, 0.75f, 0.72f};

    private final PDPageContentStream pen;

    private Drawing(PDPageContentStream pen) {
        this.pen = pen;
    }

    static void draw(RoomsInFile rooms) throws IOException {
        Map<PDPage, List<Found>> byPage = rooms.found().stream()
                .collect(Collectors.groupingBy(Found::page, LinkedHashMap::new, Collectors.toList()));
        for (var page : byPage.entrySet()) {
            try (var pen = new PDPageContentStream(rooms.file(), page.getKey(), AppendMode.APPEND, true, true)) {
                pen.beginMarkedContent(COSName.ARTIFACT);
                for (Found found : page.getValue()) {
                    new Drawing(pen).draw(found.room(), found.place());
                    tell(found);
                }
                pen.endMarkedContent();
            }
        }
    }

    /** Says in the structure what sort of field stands on the paper (ISO 32000-1, table 348). */
    private static void tell(Found found) {
        var field = new COSDictionary();
        field.setItem(COSName.O, COSName.getPDFName("PrintField"));
        field.setItem(COSName.getPDFName("Role"), COSName.getPDFName(switch (found.room().kind()) {
            case TICK -> "cb";
            case ROUND -> "rb";
            default -> "tv";
        }));
        field.setString("Desc", found.room().tip());
        found.element().getCOSObject().setItem(COSName.A, field);
    }

    private void draw(Room room, PDRectangle at) throws IOException {
        pen.setLineWidth(0.6f);
        pen.setStrokingColor(EDGE[0], EDGE[1], EDGE[2]);
        switch (room.kind()) {
            case TICK -> frame(at.getLowerLeftX(), at.getLowerLeftY(), at.getWidth(), at.getHeight());
            case ROUND -> circle(at);
            case BOXES -> boxes(room.groups(), at);
            case LINES -> lines(at);
            default -> frame(at.getLowerLeftX(), at.getLowerLeftY(), at.getWidth(), at.getHeight());
        }
    }

    private void frame(float x, float y, float width, float height) throws IOException {
        pen.addRect(x, y, width, height);
        pen.stroke();
    }

    private void circle(PDRectangle at) throws IOException {
        float radius = at.getWidth() / 2;
        float handle = radius * ROUND;
        float x = at.getLowerLeftX() + radius;
        float y = at.getLowerLeftY() + radius;
        pen.moveTo(x + radius, y);
        pen.curveTo(x + radius, y + handle, x + handle, y + radius, x, y + radius);
        pen.curveTo(x - handle, y + radius, x - radius, y + handle, x - radius, y);
        pen.curveTo(x - radius, y - handle, x - handle, y - radius, x, y - radius);
        pen.curveTo(x + handle, y - radius, x + radius, y - handle, x + radius, y);
        pen.closeAndStroke();
    }

    /** A frame for each group, with short marks between its boxes. */
    private void boxes(List<Integer> groups, PDRectangle at) throws IOException {
        float gap = (float) Room.GAP * MM;
        float box = (at.getWidth() - gap * (groups.size() - 1)) / groups.stream().mapToInt(Integer::intValue).sum();
        float x = at.getLowerLeftX();
        for (int group : groups) {
            pen.setStrokingColor(RULE[0], RULE[1], RULE[2]);
            for (int mark = 1; mark < group; mark++) {
                line(x + mark * box, at.getLowerLeftY(), x + mark * box, at.getUpperRightY());
            }
            pen.setStrokingColor(EDGE[0], EDGE[1], EDGE[2]);
            frame(x, at.getLowerLeftY(), group * box, at.getHeight());
            x += group * box + gap;
        }
    }

    private void lines(PDRectangle at) throws IOException {
        float height = (float) Room.LINE * MM;
        pen.setStrokingColor(RULE[0], RULE[1], RULE[2]);
        for (float y = at.getUpperRightY() - height; y > at.getLowerLeftY() + height / 2; y -= height) {
            line(at.getLowerLeftX(), y, at.getUpperRightX(), y);
        }
        pen.setStrokingColor(EDGE[0], EDGE[1], EDGE[2]);
        frame(at.getLowerLeftX(), at.getLowerLeftY(), at.getWidth(), at.getHeight());
    }

    private void line(float fromX, float fromY, float toX, float toY) throws IOException {
        pen.moveTo(fromX, fromY);
        pen.lineTo(toX, toY);
        pen.stroke();
    }
}
