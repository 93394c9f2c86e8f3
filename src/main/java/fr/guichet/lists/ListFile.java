package fr.guichet.lists;

import java.util.List;

/** A file as it was read: rows, or what is wrong with it; never both. @param rows cells in the order of the titles */
public record ListFile(List<String> titles, List<List<String>> rows, List<ListMistake> mistakes) {
    static ListFile wrong(List<ListMistake> mistakes) {
        return new ListFile(List.of(), List.of(), List.copyOf(mistakes));
    }

    /** The columns after code and label. */
    public List<ListColumn> columns() {
        return titles.stream().skip(2).map(ListColumn::titled).toList();
    }

    public boolean isGood() {
        return mistakes.isEmpty();
    }
}
