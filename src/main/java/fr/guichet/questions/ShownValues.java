package fr.guichet.questions;

import fr.guichet.forms.Computed;
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
import java.util.stream.Stream;

/** The computed values that are told to the people: what a page shows below its questions. */
final class ShownValues {
    private ShownValues() {}

    static List<ShownValue> of(Situation situation, Page page, Speaker speaker) {
        return of(situation, page, EnumSet.allOf(Readers.class), speaker);
    }

    /** All of them, whichever page shows them. */
    static List<ShownValue> of(Situation situation, Speaker speaker) {
        return situation.form().computed().stream().filter(computed -> computed.shown() != null)
                .flatMap(computed -> shown(situation, computed, speaker)).toList();
    }

    /** The same for readers who may not see every answer: a value goes with the answers that it is made of. */
    static List<ShownValue> of(Situation situation, Page page, Set<Readers> readers, Speaker speaker) {
        return situation.form().computed().stream()
                .filter(computed -> computed.shown() != null && page.id().equals(computed.page()))
                .filter(computed -> readers.containsAll(readers(computed, situation.index(), new HashSet<>())))
                .flatMap(computed -> shown(situation, computed, speaker)).toList();
    }

    /** Every one that has a value, as agents call it: for those who may see the answers that it is made of. */
    static List<ShownValue> forAgents(Situation situation, Set<Readers> readers) {
        return situation.form().computed().stream().filter(computed -> !situation.value(computed.id()).isNothing())
                .filter(computed -> readers.containsAll(readers(computed, situation.index(), new HashSet<>())))
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
    static Set<Readers> readers(Computed computed, FormIndex index, Set<String> seen) {
        Set<Readers> found = new HashSet<>();
        computed.mentions().map(id -> id.replaceFirst("\\..*", "")).filter(seen::add).forEach(id -> {
            Question question = index.questions().get(id);
            Computed other = index.computed().get(id);
            if (question != null && question.readers() != null) {
                found.add(question.readers());
            } else if (other != null) {
                found.addAll(readers(other, index, seen));
            }
        });
        return found;
    }
}
