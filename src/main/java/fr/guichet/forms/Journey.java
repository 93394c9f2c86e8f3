package fr.guichet.forms;

import java.util.List;
import java.util.Optional;

/** The way through the pages of a form: which are open, in which order, and where one stands. */
public record Journey(Situation situation, List<Page> pages) {
    /** The way that these answers open. */
    public static Journey of(Situation situation) {
        return new Journey(situation,
                situation.form().pages().stream().filter(situation::isOpen).filter(page -> asks(situation, page)).toList());
    }

    private static boolean asks(Situation situation, Page page) {
        if (page.isKind(Page.Kind.documents)) {
            return !situation.form().documents().isEmpty();
        }
        return !page.isKind(Page.Kind.questions) || !situation.openQuestions(page).isEmpty();
    }

    public Optional<Page> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    public Page first() {
        return pages.getFirst();
    }

    public Optional<Page> after(Page page) {
        return at(pages.indexOf(page) + 1);
    }

    public Optional<Page> before(Page page) {
        return at(pages.indexOf(page) - 1);
    }

    private Optional<Page> at(int index) {
        return index >= 0 && index < pages.size() ? Optional.of(pages.get(index)) : Optional.empty();
    }

    /** The steps that have something to ask. */
    public List<Step> steps() {
        return situation.form().steps().stream().filter(step -> step.pages().stream().anyMatch(pages::contains)).toList();
    }

    public Step stepOf(Page page) {
        return situation.form().steps().stream().filter(step -> step.pages().contains(page)).findFirst().orElseThrow();
    }
}
