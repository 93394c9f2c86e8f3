package fr.guichet.intake;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Step;
import fr.guichet.requests.Draft;
import fr.guichet.requests.PaperEntry;
import fr.guichet.shared.NotFound;
import java.util.List;
import java.util.Optional;

/** A paper entry with its answers, step by step: paper is typed a step at a time, with all its open pages at once. */
record OpenEntry(PaperEntry entry, Draft draft, Situation situation) {
    OpenEntry with(Answers answers) {
        return new OpenEntry(entry, draft, draft.form().index().situation(answers, situation.surroundings()));
    }

    /** The steps that have something to type. */
    List<Step> steps() {
        return Journey.of(situation).steps().stream().filter(step -> !pages(step).isEmpty()).toList();
    }

    /** The open pages of a step that ask something. */
    List<Page> pages(Step step) {
        return step.pages().stream().filter(situation::isOpen).filter(page -> !typed(page).isEmpty()).toList();
    }

    /** The questions of a page that stand on paper; files come with the envelope. */
    private List<Question> typed(Page page) {
        return situation.openQuestions(page).stream().filter(OpenEntry::isTyped).toList();
    }

    /** Whether a question is typed here, and not asked of those alone who file online. */
    static boolean isTyped(Question question) {
        return question.paper() && !question.isOfType("file");
    }

    Step step(String id) {
        return situation.form().steps().stream().filter(step -> step.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("step " + id));
    }

    Optional<Step> after(Step step) {
        List<Step> all = situation.form().steps();
        List<Step> later = all.subList(all.indexOf(step) + 1, all.size());
        return steps().stream().filter(later::contains).findFirst();
    }

    Optional<Step> before(Step step) {
        List<Step> all = situation.form().steps();
        List<Step> earlier = all.subList(0, all.indexOf(step));
        return steps().reversed().stream().filter(earlier::contains).findFirst();
    }

    /** Whether it is here that the form asks who the person is. */
    boolean asksIdentity(Step step) {
        return pages(step).stream().anyMatch(page -> page.question("subject_birth_name").isPresent());
    }

    /** The step in which a page stands. */
    Step stepOf(Page page) {
        return situation.form().steps().stream().filter(step -> step.pages().contains(page)).findFirst().orElseThrow();
    }
}
