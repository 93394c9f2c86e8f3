package fr.guichet.questions;

import fr.guichet.forms.Computed;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormIndex;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.logic.Value;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The computed values that are told to the people: what a page shows below its questions. */
final class ShownValues {
    private ShownValues() {}

    static List<ShownValue> of(Situation situation, Page page, Speaker speaker) {
        return on(situation.form(), page).flatMap(computed -> shown(situation, computed, speaker)).toList();
    }

    /** What a page shows, where it does not stand under a table. */
    static List<ShownValue> below(Situation situation, Page page, Speaker speaker) {
        return below(situation, page, EnumSet.allOf(Readers.class), speaker);
    }

    /** All of them, whichever page shows them. */
    static List<ShownValue> of(Situation situation, Speaker speaker) {
        return situation.form().computed().stream().filter(computed -> computed.shown() != null)
                .flatMap(computed -> shown(situation, computed, speaker)).toList();
    }

    /** The same for readers who may not see every answer: a value goes with the answers that it is made of. */
    static List<ShownValue> below(Situation situation, Page page, Set<Readers> readers, Speaker speaker) {
        return on(situation.form(), page)
                .filter(computed -> page.questions().stream().noneMatch(group -> isTotal(computed, group, situation.index())))
                .filter(computed -> readers.containsAll(readers(computed, situation.index())))
                .flatMap(computed -> shown(situation, computed, speaker)).toList();
    }

    /** What is computed from the rows of a table, and from nothing else that is asked. */
    static List<ShownValue> under(Asked table) {
        return totals(table).flatMap(computed -> shown(table.situation(), computed, table.speaker())).toList();
    }

    /** The words that stand before such totals, where there are no rows yet. */
    static List<String> announced(Asked table) {
        return totals(table)
                .map(computed -> said(computed, table.speaker().say(computed.shown()), "").label().replaceFirst("\\s*:$", ""))
                .toList();
    }

    private static Stream<Computed> totals(Asked table) {
        Page page = table.situation().index().pageOf().get(table.question().id());
        return page == null
                ? Stream.of()
                : on(table.situation().form(), page)
                        .filter(computed -> isTotal(computed, table.question(), table.situation().index()));
    }

    private static boolean isTotal(Computed computed, Question group, FormIndex index) {
        return group.layout() == Question.Layout.table
                && sources(computed, index, new HashSet<>()).toList().equals(List.of(group));
    }

    private static Stream<Computed> on(FormDefinition form, Page page) {
        return form.computed().stream().filter(computed -> computed.shown() != null && page.id().equals(computed.page()));
    }

    /** Every one that has a value, as agents call it: for those who may see the answers that it is made of. */
    static List<ShownValue> forAgents(Situation situation, Set<Readers> readers) {
        return situation.form().computed().stream().filter(computed -> !situation.value(computed.id()).isNothing())
                .filter(computed -> readers.containsAll(readers(computed, situation.index())))
                .map(computed -> new ShownValue(computed.id(), computed.label(),
                        ValueText.of(situation.value(computed.id()), computed)))
                .toList();
    }

    private static Stream<ShownValue> shown(Situation situation, Computed computed, Speaker speaker) {
        Value value = situation.value(computed.id());
        return value.isNothing()
                ? Stream.of()
                : Stream.of(said(computed, speaker.say(computed.shown()), ValueText.of(value, computed)));
    }

    /** The value stands behind its text, or where `{value}` is in it: « Vous recevrez {value} par mois ». */
    private static ShownValue said(Computed computed, String text, String value) {
        int at = text.indexOf(Computed.VALUE);
        if (at < 0) {
            return new ShownValue(computed.id(), text, value);
        }
        String before = text.substring(0, at).strip();
        String after = text.substring(at + Computed.VALUE.length());
        return new ShownValue(computed.id(), before.isEmpty() ? computed.label() : before, value + after.stripTrailing());
    }

    /** Who may read all the answers that a value is made of. */
    static Set<Readers> readers(Computed computed, FormIndex index) {
        return sources(computed, index, new HashSet<>()).map(Question::readers).collect(Collectors.toSet());
    }

    /** The questions that a value is made of, through other values too. */
    private static Stream<Question> sources(Computed computed, FormIndex index, Set<String> seen) {
        return computed.mentions().map(id -> id.replaceFirst("\\..*", "")).filter(seen::add).flatMap(id -> {
            Question question = index.questions().get(id);
            Computed other = index.computed().get(id);
            if (question != null) {
                return Stream.of(question);
            }
            return other == null ? Stream.of() : sources(other, index, seen);
        });
    }
}
