package fr.guichet.paper;

import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Section;
import fr.guichet.logic.Condition;
import fr.guichet.paper.ConditionWords.Said;
import fr.guichet.paper.PaperForm.Block;
import fr.guichet.paper.PaperForm.Entry;
import fr.guichet.paper.PaperForm.Entry.Answer;
import fr.guichet.paper.PaperForm.Item;
import fr.guichet.questions.Choice;
import fr.guichet.questions.PaperField.Shape;
import fr.guichet.questions.PaperQuestion;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts the questions of the pages of one form on paper, those of one condition together. */
final class SheetMaker {
    private static final double WIDTH = 158;
    /** What a condition and an item of a group move to the right. */
    private static final double UNDER = 6;
    private static final double INSIDE = 14;

    private static final int FEW = 20;
    /** The declaration that is made with a pen. */
    private static final String SIGNATURE = "paper_signature";

    private final Printed printed;
    private final Messages messages;
    private final Rooms rooms = new Rooms();

    SheetMaker(Printed printed, Messages messages) {
        this.printed = printed;
        this.messages = messages;
    }

    Rooms rooms() {
        return rooms;
    }

    List<Block> blocks(Page page) {
        List<Block> blocks = new ArrayList<>(blocks("", null, page.loose(), printed, WIDTH));
        for (Section section : page.sections()) {
            blocks.addAll(blocks(printed.say(section.title()), section.when(), section.questions(), printed, WIDTH));
        }
        return blocks;
    }

    private List<Block> blocks(String heading, @Nullable Condition when, List<Question> questions, Printed scope,
            double width) {
        List<Block> blocks = new ArrayList<>();
        for (Question question : questions) {
            Said said = said(when, question.when(), scope);
            PaperQuestion asked = scope.question(question).orElse(null);
            if (asked != null && said.ever()) {
                String condition = begin(said);
                Entry entry = entry(asked, scope, condition.isEmpty() ? width : width - UNDER);
                if (blocks.isEmpty() || !blocks.getLast().condition().equals(condition)) {
                    blocks.add(new Block(blocks.isEmpty() ? heading : "", condition, new ArrayList<>()));
                }
                blocks.getLast().entries().add(entry);
            }
        }
        return blocks;
    }

    private Said said(@Nullable Condition section, @Nullable Condition question, Printed scope) {
        List<Condition> both = new ArrayList<>();
        if (section != null) {
            both.add(section);
        }
        if (question != null) {
            both.add(question);
        }
        return both.isEmpty() ? Said.ALWAYS : new ConditionWords(scope, messages).of(Condition.all(both));
    }

    /** « Si … : », empty for always. */
    String begin(Said said) {
        return said.isAlways() ? "" : messages.text("paper.condition.if", said.words());
    }

    private Entry entry(PaperQuestion question, Printed scope, double width) {
        String number = scope.number(question.question().id()).orElse("");
        String tip = number.isEmpty() ? question.label() : messages.text("paper.form.tip", number, question.label());
        Answer answer = answer(question.question());
        return new Entry(number, question.label(), question.hint(), question.optional(), answer, question.body(),
                answer == Answer.SIGNED ? List.of() : rooms.of(question, tip, width), items(question, width), choices(question),
                question.totals());
    }

    private static Answer answer(Question question) {
        return question.id().equals(SIGNATURE)
                ? Answer.SIGNED
                : question.isOfType("declaration") ? Answer.TICKED : Answer.NONE;
    }

    private List<Item> items(PaperQuestion group, double width) {
        return IntStream.range(0, group.items().size()).mapToObj(at -> new Item(
                messages.text("questions.group.item", group.item().isEmpty() ? group.label() : group.item(), at + 1),
                blocks("", null, group.question().questions(), printed.inside(group.question(), at), width - INSIDE))).toList();
    }

    /** The words to write where the places have no boxes for them. */
    private String choices(PaperQuestion question) {
        List<Choice> listed = question.fields().stream().filter(field -> field.shape() == Shape.LISTED)
                .flatMap(field -> field.choices().stream()).distinct().toList();
        return listed.size() > FEW ? "" : listed.stream().map(Choice::label).collect(Collectors.joining(" ; "));
    }
}
