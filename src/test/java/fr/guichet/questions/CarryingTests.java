package fr.guichet.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Question;
import fr.guichet.forms.Situation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an answer in the next version of its form. */
class CarryingTests {
    private static final String OPTIONS = "options: [{value: house, label: Maison}, {value: flat, label: Appartement}]";

    private final Carrying carrying = QuestionsContext.bean(Carrying.class);

    @Test
    void keepsAnAnswerWhoseQuestionStays() {
        Situation before = SmallForm.withOne("text", "").with("q", "Odette");

        CarriedAnswers carried = carrying.over(before, SmallForm.withOne("text", "max_length: 3").with());

        assertThat(carried.answers().text("q")).isEqualTo("Odette");
        assertThat(carried.left()).isEmpty();
    }

    @Test
    void leavesAnAnswerWhoseQuestionIsGone() {
        Situation before = SmallForm.withOne("text", "").with("q", "Odette");

        CarriedAnswers carried = carrying.over(before, SmallForm.asking("- {id: other, type: text, label: Autre}").with());

        assertThat(carried.answers().values()).isEmpty();
        assertThat(carried.left()).containsExactly(new LeftAnswer("q", "Odette"));
        assertThat(carrying.line(before, carried.left().getFirst()).label()).isEqualTo("Question");
        assertThat(carrying.line(before, carried.left().getFirst()).getText()).isEqualTo("Odette");
    }

    @ParameterizedTest
    @CsvSource({"text, long_text", "integer, amount", "integer, text", "amount, text", "email, text", "mobile, phone",
            "iban, text"})
    void keepsAnAnswerThatTheNewTypeTakesWithoutLoss(String was, String now) {
        String answer = Map.of("text", "Odette", "email", "odette@example.org", "mobile", "06 12 34 56 78", "iban",
                "FR76 3000 6000 0112 3456 7890 189").getOrDefault(was, "12");

        assertThat(carry(SmallForm.withOne(was, "").with("q", answer), SmallForm.withOne(now, "")).answers().text("q"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"text, email, Odette", "text, amount, beaucoup", "text, single_choice, Maison", "amount, integer, '12,50'",
            "text, nir, 1 51 10 69 123 456 36", "text, date, 12/03/1950"})
    void leavesAnAnswerThatTheNewTypeCannotTake(String was, String now, String answer) {
        String options = now.equals("single_choice") ? OPTIONS : "";

        CarriedAnswers carried = carry(SmallForm.withOne(was, "").with("q", answer), SmallForm.withOne(now, options));

        assertThat(carried.answers().isAnswered("q")).isFalse();
        assertThat(carried.left()).containsExactly(new LeftAnswer("q", answer));
    }

    @Test
    void keepsSeveralLinesOnlyWhereThereIsRoomForThem() {
        Situation before = SmallForm.withOne("long_text", "").with("q", "un\ndeux");

        assertThat(carry(before, SmallForm.withOne("text", "")).left()).hasSize(1);
        assertThat(carry(SmallForm.withOne("long_text", "").with("q", "un"), SmallForm.withOne("text", "")).left()).isEmpty();
    }

    @Test
    void leavesAnOptionThatIsOfferedNoMore() {
        Situation before = SmallForm.withOne("single_choice", OPTIONS).with("q", "flat");
        SmallForm houses = SmallForm.withOne("single_choice", "options: [{value: house, label: Maison}]");

        assertThat(carry(before, houses).left()).hasSize(1);
        assertThat(carrying.line(before, carry(before, houses).left().getFirst()).getText()).isEqualTo("Appartement");
    }

    @Test
    void keepsAnOptionThatIsOfferedInAnotherSituationOnly() {
        Situation before = SmallForm.withOne("single_choice", OPTIONS).with("q", "flat");
        SmallForm now = SmallForm
                .asking("""
                        - {id: q, type: single_choice, label: Q, options: [{value: flat, label: F, when: o = yes}]}
                        - {id: o, type: yes_no, label: O}""");

        assertThat(carry(before, now).answers().text("q")).isEqualTo("flat");
    }

    @Test
    void makesAChoiceOneOfSeveralAndBack() {
        Situation one = SmallForm.withOne("single_choice", OPTIONS).with("q", "flat");
        Situation several = SmallForm.withOne("multiple_choice", OPTIONS).with("q", List.of("flat"));
        Situation both = SmallForm.withOne("multiple_choice", OPTIONS).with("q", List.of("flat", "house"));

        assertThat(carry(one, SmallForm.withOne("multiple_choice", OPTIONS)).answers().choices("q")).containsExactly("flat");
        assertThat(carry(several, SmallForm.withOne("single_choice", OPTIONS)).answers().text("q")).isEqualTo("flat");
        assertThat(carry(both, SmallForm.withOne("single_choice", OPTIONS)).left()).hasSize(1);
    }

    @Test
    void leavesOfSeveralChoicesThoseThatAreGone() {
        Situation both = SmallForm.withOne("multiple_choice", OPTIONS).with("q", List.of("flat", "house"));

        CarriedAnswers carried = carry(both, SmallForm.withOne("multiple_choice", "options: [{value: house, label: Maison}]"));

        assertThat(carried.answers().choices("q")).containsExactly("house");
        assertThat(carried.left()).containsExactly(new LeftAnswer("q", List.of("flat")));
    }

    @Test
    void writesAChoiceOrADateAsTextWhereATextIsAskedNow() {
        Situation choice = SmallForm.withOne("single_choice", OPTIONS).with("q", "flat");
        Situation date = SmallForm.withOne("date", "").with("q", Map.of("day", "12", "month", "3", "year", "1950"));

        assertThat(carry(choice, SmallForm.withOne("text", "")).answers().text("q")).isEqualTo("Appartement");
        assertThat(carry(date, SmallForm.withOne("text", "")).answers().text("q")).isEqualTo("12/03/1950");
    }

    @Test
    void leavesOfTheItemsOfAGroupWhatIsAskedNoMore() {
        SmallForm before = SmallForm.withOne("group",
                "questions: [{id: who, type: text, label: Qui}, {id: when, type: text, label: Quand}]");
        Situation typed = before.with("q", List.of(Map.of("who", "Zoé", "when", "lundi"), Map.of("when", "mardi")));

        CarriedAnswers carried = carry(typed, SmallForm.withOne("group", "questions: [{id: who, type: text, label: Qui}]"));

        assertThat(carried.answers().items("q")).extracting(Answers::values).containsExactly(Map.of("who", "Zoé"));
        assertThat(carried.left()).containsExactly(new LeftAnswer("q[0].when", "lundi"), new LeftAnswer("q[1].when", "mardi"));
        assertThat(carrying.line(typed, carried.left().getLast()).label()).isEqualTo("Question : Quand");
    }

    @Test
    void asksADeclarationAnewWhenItsWordsChange() {
        Situation before = SmallForm.withOne("declaration", "body: J’habite ici.").with("q", "yes");

        assertThat(carry(before, SmallForm.withOne("declaration", "body: J’habite ici.")).answers().text("q")).isEqualTo("yes");
        assertThat(carry(before, SmallForm.withOne("declaration", "body: Je paie ici.")))
                .isEqualTo(new CarriedAnswers(Answers.NONE, List.of()));
    }

    @Test
    void neverTurnsASealedNumberIntoAText() {
        Situation before = SmallForm.withOne("nir", "").with("q", "1 51 10 69 123 456 36");
        CarriedAnswers carried = carry(before, SmallForm.withOne("text", ""));

        assertThat(carried.answers().values()).isEmpty();
        assertThat(carrying.line(before, carried.left().getFirst()).getText()).doesNotContain("51 10");
    }

    @Test
    void findsWhereAnAnswerThatWasLeftCouldGo() {
        Situation before = SmallForm.withOne("text", "").with("q", "Odette");
        Situation now = SmallForm.asking("""
                                         - {id: name, type: text, label: Nom}
                                         - {id: remarks, type: long_text, label: Remarques}
                                         - {id: taken, type: text, label: Déjà dit}
                                         - {id: closed, type: text, label: Fermée, when: name = x}
                                         - {id: mail, type: email, label: Courriel}
                                         """).with("taken", "autre");

        assertThat(carrying.room(before, new LeftAnswer("q", "Odette"), now)).extracting(Question::id)
                .containsExactly("name", "remarks");
    }

    private CarriedAnswers carry(Situation before, SmallForm now) {
        return carrying.over(before, now.with());
    }
}
