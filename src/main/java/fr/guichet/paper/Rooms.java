package fr.guichet.paper;

import fr.guichet.paper.PaperForm.Place;
import fr.guichet.paper.PaperForm.Row;
import fr.guichet.paper.PaperForm.Row.Look;
import fr.guichet.paper.Room.Kind;
import fr.guichet.questions.Choice;
import fr.guichet.questions.PaperField;
import fr.guichet.questions.PaperField.Shape;
import fr.guichet.questions.PaperQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Leaves room for answers, of the size that they need. */
final class Rooms {
    private static final double WORD = 36;
    private static final double SHORT = 66;
    private static final int SHORT_TEXT = 30;
    private static final double BESIDE = 12;
    /** How many characters fit in a line, with a box before each choice, and in one of two columns. */
    private static final int ONE_LINE = 74;
    private static final int IN_ONE_LINE = 5;
    private static final int BOX_IN_CHARACTERS = 7;
    private static final int COLUMN = 34;
    private static final int IN_COLUMNS = 4;
    private static final int CHARACTERS_IN_A_LINE = 70;
    private static final int USUAL_LINES = 4;

    private final List<Room> all = new ArrayList<>();
    private String question = "";

    List<Room> all() {
        return List.copyOf(all);
    }

    /** The rows of a question. @param tip the question as it is told to those who do not see it @param width in millimetres */
    List<Row> of(PaperQuestion question, String tip, double width) {
        this.question = tip;
        List<Row> rows = new ArrayList<>();
        List<Place> beside = new ArrayList<>();
        double left = width;
        for (PaperField field : question.fields()) {
            if (field.shape() == Shape.ONE_OF || field.shape() == Shape.SOME_OF) {
                rows.addAll(ticked(field, tip));
                continue;
            }
            Place place = new Place(field.label(), room(field, tip, left), question.unit());
            beside.add(place);
            left -= place.room().width() + BESIDE;
            if (!isPart(field)) { // parts with boxes of their own stand in one line, with what follows them
                rows.add(new Row(Look.WRITTEN, List.copyOf(beside)));
                beside.clear();
                left = width;
            }
        }
        if (!beside.isEmpty()) {
            rows.add(new Row(Look.WRITTEN, beside));
        }
        return rows;
    }

    private static boolean isPart(PaperField field) {
        return field.shape() == Shape.BOXES && field.most() > 0;
    }

    private List<Row> ticked(PaperField field, String tip) {
        List<Place> places = field.choices().stream().map(choice -> tick(field, choice, tip)).toList();
        List<Integer> lengths = field.choices().stream().map(choice -> choice.label().length() + choice.hint().length()).toList();
        if (places.size() > 1 && places.size() <= IN_ONE_LINE
                && lengths.stream().mapToInt(length -> length + BOX_IN_CHARACTERS).sum() <= ONE_LINE) {
            return List.of(new Row(Look.LINE, places));
        }
        boolean two = places.size() >= IN_COLUMNS && lengths.stream().allMatch(length -> length <= COLUMN);
        return IntStream.range(0, two ? Math.ceilDiv(places.size(), 2) : places.size())
                .mapToObj(at -> two
                        ? new Row(Look.PAIR, places.subList(2 * at, Math.min(2 * at + 2, places.size())))
                        : new Row(Look.BELOW, List.of(places.get(at))))
                .toList();
    }

    private Place tick(PaperField field, Choice choice, String tip) {
        boolean one = field.shape() == Shape.ONE_OF;
        String name = one ? field.name() : field.name() + "." + choice.value();
        String said = choice.label().isEmpty() ? tip : tip + " : " + choice.label();
        return new Place(choice.label(),
                add(name, choice.value(), one ? Kind.ROUND : Kind.TICK, Room.TICK, Room.TICK, said, field),
                choice.hint());
    }

    private Room room(PaperField field, String tip, double width) {
        String said = field.label().isEmpty() ? tip : tip + " : " + field.label();
        return switch (field.shape()) {
            case WORD -> add(field.name(), "", Kind.LINE, WORD, Room.LINE, said, field);
            case LINES -> add(field.name(), "", Kind.LINES, width, lines(field.most()) * Room.LINE, said, field);
            case BOXES -> add(field.name(), "", Kind.BOXES, Math.min(width, boxes(field.groups())), Room.LINE, said, field);
            case LISTED -> add(field.name(), "", Kind.LIST, Math.min(width, 2 * SHORT), Room.LINE, said, field);
            default -> add(field.name(), "", Kind.LINE, field.most() > 0 && field.most() <= SHORT_TEXT ? SHORT : width, Room.LINE,
                    said, field);
        };
    }

    private static int lines(int most) {
        return most == 0 ? USUAL_LINES : Math.clamp(Math.ceilDiv(most, CHARACTERS_IN_A_LINE), 2, 6);
    }

    private static double boxes(List<Integer> groups) {
        return groups.stream().mapToInt(Integer::intValue).sum() * Room.BOX + (groups.size() - 1) * Room.GAP;
    }

    private Room add(String name, String value, Kind kind, double width, double height, String tip, PaperField field) {
        Room room = new Room(all.size(), name, field.parameter(), question, value, kind, width, height, tip, field.most(),
                field.choices(), field.groups());
        all.add(room);
        return room;
    }
}
