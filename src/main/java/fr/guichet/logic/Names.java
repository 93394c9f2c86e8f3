package fr.guichet.logic;

import fr.guichet.logic.Expression.Literal;
import fr.guichet.logic.Expression.Lookup;
import fr.guichet.logic.Expression.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds names and values in an expression that the form does not know, and proposes the nearest. */
final class Names {
    private final Vocabulary vocabulary;
    private final List<Mistake> found;

    Names(Vocabulary vocabulary, List<Mistake> found) {
        this.vocabulary = vocabulary;
        this.found = found;
    }

    Optional<Term> term(String id) {
        Optional<Term> term = vocabulary.term(id);
        if (term.isEmpty()) {
            unknown("logic.mistake.unknown", id, vocabulary.terms().stream().map(Term::id).toList());
        }
        return term;
    }

    /** The vocabulary inside a group, when it is one. */
    Optional<Vocabulary> group(String id) {
        Optional<Term> term = term(id);
        if (term.isPresent() && !term.get().kind().fits(Kind.group)) {
            found.add(Mistake.of("logic.mistake.needs-group", id));
            return Optional.empty();
        }
        return term.map(group -> vocabulary.inside(id));
    }

    void place(Expression place) {
        Kind kind = new Kinds(vocabulary).of(place);
        if (!(place instanceof Reference) || !kind.fits(Kind.address) && !kind.fits(Kind.group)) {
            found.add(Mistake.of("logic.mistake.needs-address", place.write()));
        }
    }

    void value(Term term, Value value) {
        if (term.kind().hasOptions()) {
            if (!term.canBe(value)) {
                unknown("logic.mistake.never", value.plain(), term.options().keySet(), term.id());
            }
        } else if (term.kind() == Kind.number && value.asNumber().isEmpty()
                || term.kind() == Kind.date && value.asDate().isEmpty()) {
            boolean question = vocabulary.term(value.plain()).isPresent();
            found.add(Mistake.of("logic.mistake." + (question ? "answer" : "needs-value-" + term.kind()), term.id(),
                    value.plain()));
        }
    }

    void cell(Lookup lookup) {
        Optional<Vocabulary.Parameters> table = vocabulary.table(lookup.table());
        if (table.isEmpty()) {
            unknown("logic.mistake.table", lookup.table(), vocabulary.tables().stream().map(Vocabulary.Parameters::id).toList());
            return;
        }
        if (!table.get().columns().containsKey(lookup.column())) {
            unknown("logic.mistake.column", lookup.column(), table.get().columns().keySet(), lookup.table());
        }
        Set<String> keys = table.get().keys();
        if (lookup.key() instanceof Literal(Value key) && !keys.contains(key.plain())) {
            unknown("logic.mistake.row", key.plain(), keys, lookup.table());
        }
    }

    private void unknown(String key, String typed, Collection<String> known, String... more) {
        Optional<String> nearest = Nearest.to(typed, known);
        String where = more.length == 0 ? "" : more[0];
        found.add(nearest.isPresent() ? Mistake.of(key + ".near", typed, nearest.get(), where) : Mistake.of(key, typed, where));
    }
}
