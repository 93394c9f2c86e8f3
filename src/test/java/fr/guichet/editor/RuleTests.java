package fr.guichet.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.logic.Condition;
import fr.guichet.logic.Kind;
import fr.guichet.logic.Term;
import fr.guichet.logic.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions as rows of choices, and back. */
class RuleTests {
    private static final Vocabulary WORDS = vocabulary(
            new Term("capacity", "Pour qui", Kind.choice, Map.of("self", "Pour moi", "relative", "Pour un proche")),
            new Term("helps", "Aides", Kind.choices, Map.of("apa", "APA", "pch", "PCH")),
            new Term("urgent", "Urgent", Kind.yes_no, Map.of("yes", "Oui", "no", "Non")),
            Term.of("income", "Revenu", Kind.number),
            Term.of("born", "Naissance", Kind.date), Term.of("home", "Adresse", Kind.address), Term.of("name", "Nom", Kind.text),
            Term.of("trips", "Trajets", Kind.group), Term.of("doc_identity", "Identité", Kind.file));

    @ParameterizedTest
    @ValueSource(strings = {"capacity = self", "capacity != self", "capacity in (self, relative)", "helps = apa", "urgent = yes",
            "income < 1200.50", "income >= 10", "born < 2010-01-31", "age(born) < 60", "age(born) >= 18", "past(born)",
            "future(born)",
            "outside(home)", "name is answered", "name is empty", "count(trips) >= 2", "doc_identity is answered",
            "name = 'deux mots'",
            "capacity = self and urgent = yes and income < 10", "capacity = self or urgent = yes",
            "capacity = self and (urgent = yes or income < 10)", "(capacity = self and urgent = yes) or age(born) < 18"})
    void whatIsMadeOfChoicesIsTheSameBothWays(String text) {
        Condition condition = Condition.parse(text);

        Rule rule = Rule.of(condition, WORDS).orElseThrow();
        Rule typed = RuleParts.read(RuleParts.write(rule));

        assertThat(typed.condition(WORDS)).contains(condition);
        assertThat(typed.condition(WORDS).orElseThrow().write()).isEqualTo(condition.write());
    }

    @ParameterizedTest
    @ValueSource(strings = {"income * 2 < 10", "not (capacity = self)", "same(name, name)",
            "capacity = unknown_person or age(born) = 3",
            "capacity = self and (urgent = yes or (income < 10 and income > 2))", "income < config.ceiling", "other = yes"})
    void whatSaysMoreStaysAText(String text) {
        assertThat(Rule.of(Condition.parse(text), WORDS)).isEmpty();
    }

    @Test
    void aRowThatWaitsForItsValueSaysNothingYet() {
        Rule rule = new Rule(true, List.of(new RuleRow("capacity", "equal", List.of())));

        assertThat(rule.isWhole(WORDS)).isFalse();
        assertThat(rule.condition(WORDS)).isEmpty();
    }

    @Test
    void rowsAreAddedGroupedAndTakenAway() {
        Rule one = Rule.of(Condition.parse("capacity = self"), WORDS).orElseThrow();

        Rule grouped = RuleParts.change(one, "grouper", "");
        assertThat(grouped.items()).hasSize(2).last().isInstanceOfSatisfying(Rule.class,
                inner -> assertThat(inner.all()).isFalse());
        assertThat(RuleParts.change(grouped, "ajouter", "1").items().getLast()).isInstanceOfSatisfying(Rule.class,
                inner -> assertThat(inner.items()).hasSize(2));
        assertThat(RuleParts.change(grouped, "retirer", "1.0").items()).hasSize(1);
        assertThat(RuleParts.change(one, "retirer", "0").condition(WORDS)).isEmpty();
    }

    private static Vocabulary vocabulary(Term... terms) {
        return new Vocabulary() {
            @Override
            public Collection<Term> terms() {
                return List.of(terms);
            }

            @Override
            public Optional<Term> term(String id) {
                return terms().stream().filter(term -> term.id().equals(id)).findFirst();
            }

            @Override
            public Vocabulary inside(String group) {
                return this;
            }

            @Override
            public Collection<Parameters> tables() {
                return List.of();
            }
        };
    }
}
