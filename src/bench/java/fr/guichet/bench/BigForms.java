package fr.guichet.bench;

import fr.guichet.blueprints.BlueprintEdits;
import fr.guichet.blueprints.BlueprintMother;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.Values;
import fr.guichet.blueprints.Wish;
import fr.guichet.checking.FormCheck;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Situation;
import fr.guichet.questions.QuestionViews;
import fr.guichet.questions.Questionnaire;
import fr.guichet.requests.Channel;
import fr.guichet.requests.Situations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.StringNode;

/** What a form ten times as big costs: an edit of it, the check of all of it, and a citizen's page in its middle. */
final class BigForms {
    static final String HEADING = String.format(Locale.ROOT, "%-34s %12s %12s %7s", "", "30 questions", "300", "growth");
    private static final int WARM_UP = 300;
    private static final int TIMES = 101;

    private final BigForm tenth = BigForm.of(4, 30, 25);
    private final BigForm whole = BigForm.of(40, 300, 250);
    private final Situations situations;
    private final Questionnaire questionnaire;
    private final QuestionViews views;
    private final FormCheck check;
    private final Blueprints blueprints;
    private final BlueprintEdits edits;
    private final EditorVisitor visitor;
    private int edited;

    BigForms(Situations situations, Questionnaire questionnaire, QuestionViews views, FormCheck check, Blueprints blueprints,
            BlueprintEdits edits, EditorVisitor visitor) {
        this.situations = situations;
        this.questionnaire = questionnaire;
        this.views = views;
        this.check = check;
        this.blueprints = blueprints;
        this.edits = edits;
        this.visitor = visitor;
    }

    /** What is done with a form. */
    @FunctionalInterface
    private interface Work {
        void on(BigForm form);
    }

    /** A line for each kind of work, in milliseconds. */
    List<String> measure() {
        for (BigForm form : List.of(tenth, whole)) {
            blueprints.start(form.form().definition().slug(), null, form.tree(), BlueprintMother.CLAIRE);
        }
        return List.of(line("an edit, as it is kept, ms", this::edit), line("an edit, the whole request, ms", this::request),
                line("a citizen’s page, ms", this::page),
                line("the check of the whole form, ms", form -> check.findings(form.form().definition())));
    }

    private String line(String name, Work work) {
        double small = middle(tenth, work);
        double big = middle(whole, work);
        return String.format(Locale.ROOT, "%-34s %12.2f %12.2f %7.1f", name, small, big, big / small);
    }

    private static double middle(BigForm form, Work work) {
        for (int time = 0; time < WARM_UP; time++) {
            work.on(form);
        }
        List<Double> took = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            long begin = System.nanoTime();
            work.on(form);
            took.add((System.nanoTime() - begin) / 1e6);
        }
        return took.stream().sorted().skip(TIMES / 2).findFirst().orElseThrow();
    }

    /** As the screen does when a label is left: read, compared, kept with its undoing. */
    private void edit(BigForm form) {
        String slug = form.form().definition().slug();
        ElementId question = ElementId.parse("question:q" + form.questions() / 2);
        var now = blueprints.open(slug).orElseThrow().element(question).orElseThrow().property("label");
        Wish wish = new Wish(question, "label", Values.mark(now), StringNode.valueOf("Question changée " + edited++));
        if (!edits.set(slug, BlueprintMother.CLAIRE, List.of(wish)).getFirst().isKept()) {
            throw new IllegalStateException("The edit was not kept");
        }
    }

    /** The same as it comes from the browser: through the security chain, with the answer drawn. */
    private void request(BigForm form) {
        String slug = form.form().definition().slug();
        ElementId question = ElementId.parse("question:q" + form.questions() / 2);
        var now = blueprints.open(slug).orElseThrow().element(question).orElseThrow().property("label");
        visitor.edit(slug, question + "|label", Values.mark(now), "Question changée " + edited++);
    }

    /** As much as a page needs of the form: the way through it, what is asked, what is wrong, and its words. */
    private void page(BigForm form) {
        Situation situation = situations.of(form.form(), form.answers(), Channel.ONLINE, Set.of());
        Journey journey = Journey.of(situation);
        Page page = journey.pages().get(journey.pages().size() / 2);
        views.of(situation, page, questionnaire.check(situation, page), Map.of());
    }
}
