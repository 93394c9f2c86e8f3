package fr.guichet.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The rooms where they came to stand: found by their marks in the structure of the file. */
record RoomsInFile(PDDocument file, List<Found> found) {
    /** A room with its page, its place there and its element in the structure, which is made a form element. */
    record Found(Room room, PDPage page, PDRectangle place, PDStructureElement element) {}

    static RoomsInFile of(PDDocument file, List<Room> rooms) {
        List<Found> found = new ArrayList<>();
        collect(Objects.requireNonNull(file.getDocumentCatalog().getStructureTreeRoot()), rooms, found);
        if (found.size() != rooms.size()) {
            throw new IllegalStateException(found.size() + " of " + rooms.size() + " rooms were set");
        }
        return new RoomsInFile(file, found);
    }

    private static void collect(PDStructureNode node, List<Room> rooms, List<Found> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String mark = element.getAlternateDescription();
                if (mark != null && mark.startsWith(Room.MARK)) {
                    found.add(found(element, rooms.get(Integer.parseInt(mark.substring(Room.MARK.length())))));
                } else {
                    collect(element, rooms, found);
                }
            }
        }
    }

    private static Found found(PDStructureElement element, Room room) {
        COSDictionary layout = (COSDictionary) element.getCOSObject().getDictionaryObject(COSName.A);
        PDRectangle place = new PDRectangle((COSArray) layout.getDictionaryObject(COSName.BBOX));
        element.setStructureType("Form");
        element.setAlternateDescription(room.tip());
        element.getCOSObject().removeItem(COSName.A);
        return new Found(room, element.getPage(), place, element);
    }
}
