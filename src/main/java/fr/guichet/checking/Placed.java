package fr.guichet.checking;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.logic.Expression;
import fr.guichet.logic.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An expression where it stands in a definition.
 *
 * @param element address of what it belongs to
 * @param use what it is for there
 * @param group the group inside which it is read, none outside of groups
 */
record Placed(String element, Use use, Expression expression, @Nullable String group) {
    enum Use {
        /** Opens the element. */
        OPENS,
        /** Is the value of the element, or decides about it. */
        VALUE, CASE,
        /** Is looked at once the element is there. */
        REQUIRES, RULE, HOLDS
    }

    /** Whether the element cannot be known without it. */
    boolean decides() {
        return use == Use.OPENS || use == Use.VALUE || use == Use.CASE;
    }

    /** The ids that it looks at, with those of siblings in a group told apart. */
    Stream<String> mentions(Vocabulary vocabulary) {
        return expression.mentions().flatMap(id -> group != null && vocabulary.term(group + "." + id).isPresent()
                ? withWhole(group + "." + id).skip(1)
                : id.startsWith("config.") ? Stream.of(id) : withWhole(id));
    }

    /** `a`, `a.b` and `a.b.c` for `a.b.c`. */
    private static Stream<String> withWhole(String id) {
        return IntStream.rangeClosed(1, id.length()).filter(end -> end == id.length() || id.charAt(end) == '.')
                .mapToObj(end -> id.substring(0, end));
    }

    static List<Placed> all(FormDefinition form) {
        List<Placed> found = new ArrayList<>();
        form.pages().forEach(page -> addPage(found, page));
        form.computed().forEach(computed -> {
            add(found, "computed:" + computed.id(), Use.VALUE, computed.value(), null);
            for (int at = 0; at < computed.cases().size(); at++) {
                add(found, "case:" + computed.id() + "/" + at, Use.CASE, computed.cases().get(at).when(), null);
            }
        });
        form.documents().forEach(document -> {
            add(found, "document:" + document.id(), Use.OPENS, document.when(), null);
            add(found, "document:" + document.id(), Use.HOLDS, document.holds(), null);
        });
        form.messages().forEach(message -> add(found, "message:" + message.id(), Use.OPENS, message.when(), null));
        for (int at = 0; at < form.routing().size(); at++) {
            add(found, "route:" + at, Use.CASE, form.routing().get(at).when(), null);
        }
        return List.copyOf(found);
    }

    private static void addPage(List<Placed> found, Page page) {
        add(found, "page:" + page.id(), Use.OPENS, page.when(), null);
        page.sections().forEach(section -> add(found, "section:" + section.id(), Use.OPENS, section.when(), null));
        page.questions().forEach(question -> addQuestion(found, question, null));
    }

    private static void addQuestion(List<Placed> found, Question question, @Nullable String group) {
        String path = group == null ? question.id() : group + "." + question.id();
        String element = "question:" + path;
        add(found, element, Use.OPENS, question.when(), group);
        add(found, element, Use.REQUIRES, question.requiredWhen(), group);
        question.options()
                .forEach(option -> add(found, "option:" + path + "/" + option.value(), Use.OPENS, option.when(), group));
        for (int at = 0; at < question.rules().size(); at++) {
            add(found, "rule:" + path + "/" + at, Use.RULE, question.rules().get(at).when(), group);
        }
        question.questions().forEach(child -> addQuestion(found, child, question.id()));
    }

    private static void add(List<Placed> found, String element, Use use, @Nullable Expression expression,
            @Nullable String group) {
        if (expression != null) {
            found.add(new Placed(element, use, expression, group));
        }
    }
}
