package fr.guichet.paper;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * On which page of the printed form each question stands.
 *
 * @param pages from 1, by the names under which the answers are submitted
 * @param count how many pages the form has
 */
public record PrintedPages(Map<String, Integer> pages, int count) {
    /** The page of a field, or the first of a question with several; none when it is not printed. */
    public Optional<Integer> of(String field) {
        Integer page = pages.get(field);
        return page == null
                ? pages.entrySet().stream()
                        .filter(one -> one.getKey().startsWith(field + ".") || one.getKey().startsWith(field + "["))
                        .map(Map.Entry::getValue).min(Comparator.naturalOrder())
                : Optional.of(page);
    }
}
