package fr.guichet.paper;

import fr.guichet.correspondence.Letterhead;
import fr.guichet.forms.FormDefinition.Texts.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A form as it is printed: all its words, and the room for answers.
 *
 * @param cerfa the number of the national form beside which it is an aid, empty when there is none
 * @param online where it can be filled in on a screen
 * @param closes the last day on which it can be sent, in words; empty without one
 * @param next what happens after it has been sent
 */
record PaperForm(Letterhead from, String slug, String name, String title, int version, String cerfa, String online, String closes,
        List<Document> documents, List<String> next, List<Sheet> sheets, List<Room> rooms, boolean fillable) {
    /** A document to join. @param condition when, in words; empty for always */
    record Document(String name, String condition, List<String> accepted, String validity) {}

    /** A page of the form. @param cerfa where the national form asks the same */
    record Sheet(String id, String title, String why, String condition, String cerfa, List<Block> blocks) {}

    /** Questions that are asked under one condition, or below one heading. */
    record Block(String heading, String condition, List<Entry> entries) {
        /** How it stands: moved in below its condition, and on one sheet when it is short. */
        public String style() {
            return (condition.isEmpty() ? "" : "under ")
                    + (entries.size() <= 2 && entries.stream().allMatch(entry -> entry.items().isEmpty()) ? "short" : "");
        }
    }

    /** A question. @param number empty for what asks nothing @param choices words to choose among where nothing is ticked @param totals what we compute from the items */
    record Entry(String number, String label, String hint, boolean optional, Answer answer, List<Paragraph> body, List<Row> rows,
            List<Item> items, String choices, List<String> totals) {
        /** What one does with its text: nothing, tick it, or sign below it. */
        enum Answer {
            NONE, TICKED, SIGNED
        }

        public boolean isTicked() {
            return answer == Answer.TICKED;
        }

        public boolean isSigned() {
            return answer == Answer.SIGNED;
        }

        /** Whether it stands on one sheet. */
        public boolean isWhole() {
            return items.isEmpty();
        }
    }

    /** One of the items of a group. */
    record Item(String title, List<Block> blocks) {}

    /** What stands in one line. */
    record Row(Look look, List<Place> places) {
        /** How it is set: places to write in, or boxes to tick before their words, one below another, in two columns or in a line. */
        enum Look {
            WRITTEN, BELOW, PAIR, LINE
        }

        public boolean isTicked() {
            return look != Look.WRITTEN;
        }

        /** The class of its places in the style sheet. */
        public String style() {
            return look.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Room with its words. @param after what follows it: a unit, or what helps to choose */
    record Place(String label, Room room, String after) {}

    /** How to ask somebody: the ways that the authority has. */
    public List<String> reach() {
        return Stream.of(from.phone(), from.hours(), from.email()).filter(way -> !way.isEmpty()).toList();
    }

    /** Whether a national form does the same. */
    public boolean isAid() {
        return !cerfa.isEmpty();
    }

    /** Whether one of its questions is the place for a signature. */
    public boolean isSigned() {
        return sheets.stream().flatMap(sheet -> sheet.blocks().stream()).flatMap(block -> block.entries().stream())
                .anyMatch(Entry::isSigned);
    }
}
