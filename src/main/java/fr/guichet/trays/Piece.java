package fr.guichet.trays;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Pages that belong together, and where they go. */
record Piece(Target target, List<TrayPage> pages) {
    /** Whether a page of the form has not come yet. */
    boolean lacks(int formPage) {
        return pages.stream().noneMatch(page -> page.formPage() == formPage);
    }

    /** Whether nothing of it goes anywhere. */
    boolean isEmpty() {
        return pages.stream().noneMatch(TrayPage::isKept);
    }

    /** The pages of a form by their numbers, each followed by what came after it without one. */
    Piece inOrder() {
        if (!target.isForm()) {
            return this;
        }
        Map<Integer, Integer> order = new HashMap<>();
        int last = 0;
        for (TrayPage page : pages) {
            last = page.formPage() > 0 ? page.formPage() : last;
            order.put(page.number(), last);
        }
        List<TrayPage> sorted = new ArrayList<>(pages);
        sorted.sort(Comparator.comparing(page -> order.get(page.number())));
        return new Piece(target, sorted);
    }

    /** Whether its pages came in another order than that of the form. */
    boolean wasDisordered() {
        List<Integer> numbers = pages.stream().filter(page -> page.formPage() > 0).map(TrayPage::number).toList();
        return !numbers.equals(numbers.stream().sorted().toList());
    }

    /** The pages of a form that did not come. @param expected how many it has */
    List<Integer> missing(int expected) {
        return IntStream.rangeClosed(1, expected).filter(this::lacks).boxed().toList();
    }

    /** Pages of a form whose code could not be read. */
    long withoutCode() {
        return pages.stream().filter(page -> page.isKept() && page.formPage() == 0).count();
    }
}
