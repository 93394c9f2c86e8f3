package fr.guichet.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeCheckTests {
    private static final Map<String, Term> TERMS = new LinkedHashMap<>();
    static {
        Stream.of(Term.of("income", "Revenus", Kind.number), Term.of("plan", "Plan", Kind.number),
                Term.of("birth", "Naissance", Kind.date),
                Term.of("name", "Nom", Kind.text), Term.of("home", "Adresse", Kind.address),
                Term.of("trips", "Trajets", Kind.group),
                Term.of("trips.km", "Kilomètres", Kind.number),
                new Term("capacity", "Pour qui", Kind.choice, Map.of("self", "Moi", "relative", "Un proche")),
                new Term("retired", "Retraite", Kind.yes_no, Map.of("yes", "Oui", "no", "Non")))
                .forEach(term -> TERMS.put(term.id(), term));
    }

    private record Words(Map<String, Term> known) implements Vocabulary {
        @Override
        public Collection<Term> terms() {
            return known.values();
        }

        @Override
        public Optional<Term> term(String id) {
            return Optional.ofNullable(known.get(id));
        }

        @Override
        public Vocabulary inside(String group) {
            Map<String, Term> inside = new LinkedHashMap<>(known);
            inside.put("km", Term.of("km", "Kilomètres", Kind.number));
            return new Words(inside);
        }

        @Override
        public Collection<Parameters> tables() {
            return List.of(new Parameters("rates", "Barème", Set.of("car", "bike"), Map.of("price", Kind.number)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"income > 1000 and retired = yes", "capacity in (self, relative)",
            "age(birth) >= 60 or birth > today",
            "sum(each(trips, km * lookup(rates, 'car', price))) < 10", "count(trips, km > 3) = 2", "outside(home)",
            "name = Dupont",
            "income = answer(plan)", "if(retired = yes, 1, nothing) > 0", "trips is answered", "value(income, 0) + 1 > 0",
            "min(birth, today) = 2026-01-01", "name = 12", "trips.km > 3", "home is empty"})
    void findsNothingInWhatFits(String condition) {
        assertThat(TypeCheck.of(Condition.parse(condition), new Words(TERMS))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"incom > 3 | logic.mistake.unknown.near", "zzz > 3 | logic.mistake.unknown",
            "capacity = sefl | logic.mistake.never.near", "retired = maybe | logic.mistake.never",
            "birth > 3 | logic.mistake.no-order",
            "name < 3 | logic.mistake.no-order", "birth = soon | logic.mistake.needs-value-date",
            "income = plan | logic.mistake.answer", "income = much | logic.mistake.needs-value-number",
            "name + 1 > 2 | logic.mistake.needs-number", "age(income) > 2 | logic.mistake.needs-date",
            "home = Paris | logic.mistake.no-comparison", "outside(name) | logic.mistake.needs-address",
            "count(name) > 1 | logic.mistake.needs-group", "past(income) | logic.mistake.needs-date",
            "lookup(rate, 'car', price) > 1 | logic.mistake.table.near", "lookup(rates, 'car', cost) > 1 | logic.mistake.column",
            "lookup(rates, 'cars', price) > 1 | logic.mistake.row.near", "count(trips, miles > 3) > 1 | logic.mistake.unknown",
            "if(retired = yes, 1, name) > 0 | logic.mistake.unlike", "count(maybe in (retired)) > 0 | logic.mistake.never"})
    void findsWhatCannotWork(String condition, String key) {
        assertThat(TypeCheck.of(Condition.parse(condition), new Words(TERMS))).extracting(Mistake::key).contains(key);
    }
}
