package fr.guichet.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.BigForm;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds what can never be, and raises no false alarm. */
class ReachCheckTests {
    private static final String QUESTIONS = """
                                            - {id: kind, type: single_choice, label: Q, options: [{value: a, label: A}, {value: b, label: B}, {value: c, label: C}]}
                                            - {id: ok, type: yes_no, label: Q, when: "kind in (a, b)"}
                                            - {id: sum, type: amount, label: Q, when: ok = yes}
                                            - {id: birth, type: date, label: Q}
                                            - {id: needs, type: multiple_choice, label: Q, options: [{value: x, label: X}, {value: y, label: Y}]}
                                            - {id: name, type: text, label: Q}
                                            - {id: trips, type: group, label: Q, when: kind = c, questions: [{id: km, type: amount, label: K}, {id: far, type: yes_no, label: F, when: km > 100}, {id: why, type: text, label: W, when: "far = yes and km < 50"}]}
                                            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"kind = a and kind = b", "kind = a and not (kind = a)", "kind is empty and kind = a",
            "kind != a and kind != b and kind != c", "sum > 10 and sum < 5", "sum >= 10 and sum < 10", "sum > 10 and sum = 3",
            "age(birth) < 60 and age(birth) >= 60", "age(birth) > 59 and age(birth) < 60", "age(birth) >= 60 and birth is empty",
            "kind = c and ok = yes", "ok is answered and kind is empty", "sum > 1 and ok = no", "sum > 1 and kind = c",
            "not (needs = x) and needs != y and needs is answered", "name = Paul and name = Anne", "count(yes in (ok)) > 1",
            "birth > 2020-01-01 and birth < 2019-01-01", "filing != online and filing != paper", "trips.km > 3 and kind = a",
            "past(birth) and birth is empty", "before(birth, birth) and not (before(birth, birth))",
            "sum + 1 > 3 and sum is empty",
            "(kind = a or kind = b) and (kind = c or kind is empty)", "route = one and kind = b", "route = two"})
    void findsWhatCanNeverBe(String condition) {
        assertThat(findings(condition)).containsExactly("BLOCKING question:last checking.reach.unseen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind = a", "kind != a and kind != b", "sum >= 10 and sum <= 10", "not (sum > 3) and not (sum <= 3)",
            "age(birth) > 59 and age(birth) < 61", "needs = x and needs = y",
            "not (birth < 2020-01-01) and not (birth >= 2020-01-01)",
            "trips.km > 100 and trips.km < 50", "ok is empty and kind = a", "name != Paul and name != Anne", "filing = paper",
            "count(yes in (ok)) >= 1", "sum > 3.1 and sum < 3.2", "past(birth) and future(birth) or kind = c", "route = one",
            "route is empty and kind = b", "sum > config.limit and sum < config.limit", "not (ok = yes)", "value(sum, 0) = 0"})
    void raisesNoFalseAlarm(String condition) {
        assertThat(findings(condition)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"filing in (online, paper)", "kind is answered or kind is empty", "not (sum > 10 and sum < 5)",
            "kind != a or kind = a or kind is empty"})
    void advisesOnWhatIsAlwaysSo(String condition) {
        assertThat(findings(condition)).containsExactly("ADVICE question:last checking.reach.always");
    }

    @Test
    void findsAContradictionInsideAGroup() {
        assertThat(all("name is answered")).contains("BLOCKING question:trips.why checking.reach.unseen");
    }

    @Test
    void leavesAloneAConditionThatItsPageHasAlready() {
        FormDefinition form = FormFile
                .read("""
                      steps: [{id: s, title: S, pages: [
                        {id: p, code: P, title: P, why: w, questions: [{id: a, type: yes_no, label: A}]},
                        {id: q, code: P, title: P, why: w, when: a = yes, questions: [
                          {id: b, type: text, label: B, when: a = yes}, {id: c, type: text, label: C, when: a = no}]}]}]
                      """);

        assertThat(reach(form)).containsExactly("BLOCKING question:c checking.reach.unseen");
    }

    @Test
    void saysOnceThatAPageIsNeverSeen() {
        FormDefinition form = FormFile
                .read("""
                      steps: [{id: s, title: S, pages: [
                        {id: q, code: P, title: P, why: w, when: filing = online and filing = paper, questions: [
                          {id: b, type: text, label: B, when: b2 = yes}, {id: b2, type: yes_no, label: B}]}]}]
                      """);

        assertThat(reach(form)).containsExactly("BLOCKING page:q checking.reach.unseen");
    }

    @Test
    void looksThroughAFormOfThreeHundredQuestions() {
        FormDefinition form = FormFile.read(BigForm.yaml(40));

        assertThat(CheckingContext.check().findings(form)).noneMatch(Finding::isBlocking);
    }

    private static List<String> findings(String condition) {
        return all(condition).stream().filter(finding -> finding.contains("question:last")).toList();
    }

    private static List<String> all(String condition) {
        return reach(FormFile
                .read("""
                      settings: [{id: limit, label: L, type: amount, value: "5", from: 2020-01-01}]
                      computed: [{id: route, label: R, cases: [{when: kind = a, value: one}, {when: "kind = b and kind = a", value: two}]}]
                      steps:
                        - id: s
                          title: S
                          pages:
                            - id: p
                              code: P
                              title: P
                              why: w
                              questions:
                      %s
                                - {id: last, type: text, label: Q, when: "%s"}
                      """
                        .formatted(QUESTIONS.indent(10).stripTrailing(), condition)));
    }

    private static List<String> reach(FormDefinition form) {
        return CheckingContext.check().findings(form).stream().filter(finding -> finding.key().startsWith("checking.reach"))
                .map(finding -> finding.level() + " " + finding.element() + " " + finding.key()).toList();
    }
}
