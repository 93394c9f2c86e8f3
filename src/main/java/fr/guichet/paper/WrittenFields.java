package fr.guichet.paper;

import fr.guichet.paper.ReadForm.Unread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/**
 * What stands in the fields of a file, as a page would submit it.
 *
 * @param parameters by the names of a submission
 */
record WrittenFields(Map<String, String[]> parameters, List<Unread> unread) {
    private static final int LONGEST = 10_000;
    private static final int MOST_FIELDS = 5_000;

    static WrittenFields of(PDAcroForm form, List<Room> rooms) {
        return new Collecting(values(form)).read(rooms);
    }

    /** What was written, by the whole names of the fields; what was not filled in is left out. */
    private static Map<String, String> values(PDAcroForm form) {
        Map<String, String> values = new LinkedHashMap<>();
        int count = 0;
        for (PDField field : form.getFieldTree()) {
            if (++count > MOST_FIELDS) {
                break;
            }
            if (field instanceof PDTerminalField terminal) {
                String value = FieldValue.of(terminal);
                if (!value.isBlank()) {
                    values.put(field.getFullyQualifiedName(), value);
                }
            }
        }
        return values;
    }

    /** Goes through the rooms of the form, and tells what no room can take. */
    private static final class Collecting {
        private final Map<String, String> values;
        private final Map<String, List<String>> parameters = new HashMap<>();
        private final List<Unread> unread = new ArrayList<>();
        private final Set<String> known = new HashSet<>();

        Collecting(Map<String, String> values) {
            this.values = values;
        }

        WrittenFields read(List<Room> rooms) {
            Map<String, Set<String>> offered = new HashMap<>();
            rooms.forEach(room -> offered.computeIfAbsent(room.name(), any -> new HashSet<>()).addAll(room.values()));
            for (Room room : rooms) {
                String value = values.get(room.name());
                if (value != null && known.add(room.name())) {
                    take(room, value, offered.getOrDefault(room.name(), Set.of()));
                }
            }
            values.keySet().stream().filter(name -> !known.contains(name)).limit(20)
                    .forEach(name -> unread.add(new Unread(name, "paper.unread.field")));
            Map<String, String[]> all = new HashMap<>();
            parameters.forEach((name, given) -> all.put(name, given.toArray(String[]::new)));
            return new WrittenFields(all, unread);
        }

        /** @param offered what it may say; empty for what is written freely */
        private void take(Room room, String value, Set<String> offered) {
            if (value.length() > LONGEST) {
                unread.add(new Unread(room.question(), "paper.unread.long"));
            } else if (room.kind() == Room.Kind.TICK) {
                submit(room.parameter(), room.value());
            } else if (offered.isEmpty() || offered.contains(value)) {
                submit(room.parameter(), value);
            } else {
                unread.add(new Unread(room.question(), "paper.unread.choice"));
            }
        }

        private void submit(String parameter, String value) {
            parameters.computeIfAbsent(parameter, any -> new ArrayList<>()).add(value);
            int bracket = parameter.indexOf('[');
            if (bracket > 0) {
                parameters.putIfAbsent(parameter.substring(0, bracket) + ".shown", new ArrayList<>(List.of("1")));
            }
        }
    }
}
