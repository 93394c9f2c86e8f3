package fr.guichet.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an element, ready to be drawn.
 *
 * @param insertions what its texts can contain besides words
 * @param adds what can be added inside it, by what the page of additions calls it
 * @param places where else it can stand
 */
record SheetView(String title, List<GroupView> groups, List<Insertions.Group> insertions, List<Choice> adds,
        List<Choice> places) {
    /** The group before which stands what can be put into the texts above it; none for the end. */
    public String getLast() {
        return groups.stream().map(GroupView::key).filter("technical"::equals).findFirst().orElse("");
    }

    /** Fields that belong together. @param title empty for the first ones */
    record GroupView(String key, String title, String hint, boolean folded, List<FieldView> fields, List<RowsView> rows) {
        /** Whether something in it asks for attention, or was added to it. */
        public boolean isOpen() {
            return !folded || fields.stream().anyMatch(FieldView::isWrong)
                    || rows.stream().anyMatch(RowsView::isWanted);
        }
    }

    /** Elements that are typed in rows. @param parent address of the element that holds them */
    record RowsView(String list, String kind, String parent, String title, List<RowView> rows, String add) {
        /** Long texts stay folded away until one is wanted: a row that is blank was just added. */
        boolean isWanted() {
            return rows.stream().anyMatch(row -> !kind.equals("paragraph")
                    || row.fields().stream().allMatch(field -> field.getValue().isEmpty()));
        }
    }

    /** @param id address of the element @param detail where it has a sheet of its own, none when all of it is here */
    record RowView(String id, String dom, String title, List<FieldView> fields, @Nullable String detail) {}
}
