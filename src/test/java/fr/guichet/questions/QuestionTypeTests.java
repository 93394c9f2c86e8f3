package fr.guichet.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Question.Filing;
import fr.guichet.forms.Situation;
import fr.guichet.logic.Kind;
import fr.guichet.shared.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every type of question holds to. */
class QuestionTypeTests {
    private static final String MORE = "hint: Indice, options: [{value: a, label: A}, {value: b, label: B}], body: Texte, "
            + "levels: [Un, Deux], branches: [a > c, b > d], questions: [{id: child, type: text, label: Enfant}], cerfa: {page: 5, heading: Partie}";

    static Stream<QuestionType> types() {
        return QuestionsContext.types().all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasATextForEachOfItsCodes(QuestionType type) {
        Messages messages = QuestionsContext.bean(Messages.class);

        assertThat(type.codes()).allSatisfy(
                code -> assertThat(messages.text("questions.wrong." + type.key() + "." + code, "3")).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("types")
    void isNamedForAdministrators(QuestionType type) {
        Messages messages = QuestionsContext.bean(Messages.class);

        assertThat(messages.text("questions.type." + type.key())).isNotBlank();
        assertThat(messages.text("questions.type." + type.key() + ".hint")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsNothingFromASubmissionWithoutIt(QuestionType type) {
        SmallForm form = SmallForm.withOne(type.key(), MORE);

        assertThat(type.read(form.question("q"), new Typed(Map.of("other", new String[]{"x"}), "q", "before"))).isNull();
    }

    @ParameterizedTest
    @MethodSource("types")
    void bearsAnythingThatIsSubmittedOrStored(QuestionType type) {
        SmallForm form = SmallForm.withOne(type.key(), MORE);
        String[] odd = {"<script>\u0000’\"", "x".repeat(20_000)};
        Map<String, String[]> submitted = Map.of("q", odd, "q.day", odd, "q.year", odd, "q.postcode", odd, "q[0].child", odd,
                "q[99999999999].child", odd, "q[", odd, "q.shown", odd);

        Object read = type.read(form.question("q"), new Typed(submitted, "q", null));

        for (Object stored : new Object[]{read == null ? "" : read, "text", List.of("a"), Map.of("day", "1"),
                List.of(Map.of("child", "x"))}) {
            Asked asked = form.asked("q", stored);
            assertThatNoException().isThrownBy(() -> {
                type.check(asked);
                type.display(asked);
                type.shown(asked);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void isMissingOnlyWhereItIsRequired(QuestionType type) {
        SmallForm form = SmallForm.withOne(type.key(), MORE + ", required: [online]");
        Questionnaire questionnaire = QuestionsContext.bean(Questionnaire.class);

        List<Problem> online = questionnaire.check(form.with(Filing.online), form.page());
        List<Problem> paper = questionnaire.check(form.with(Filing.paper), form.page());

        assertThat(online).hasSize(type.isSilent() ? 0 : 1).allMatch(Problem::isMissing);
        assertThat(paper).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void drawsFieldsThatAreLabelledDescribedAndTiedToTheirErrors(QuestionType type) {
        SmallForm form = SmallForm.withOne(type.key(), MORE + ", required: [online, paper]");
        Situation situation = form.with(Filing.paper, Answers.NONE);
        List<Problem> problems = QuestionsContext.bean(Questionnaire.class).check(situation, form.page());

        Document page = Jsoup.parse(QuestionsContext.draw(
                QuestionsContext.bean(QuestionViews.class).of(situation, form.page(), problems, Map.of())));

        assertThat(page.text()).contains("Question", "Cerfa p. 5, Partie");
        assertThat(page.select("input:not([type=hidden]), select, textarea")).allSatisfy(input -> assertThat(
                page.select("label[for=" + input.id() + "]")).as(input.outerHtml()).hasSize(1));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[aria-describedby]")).allSatisfy(
                described -> assertThat(described.attr("aria-describedby").strip().split("\\s+")).allSatisfy(
                        id -> assertThat(page.getElementById(id)).as(id).isNotNull()));
        problems.forEach(problem -> {
            Element field = page.getElementById(problem.field());
            assertThat(field).as(problem.field()).isNotNull();
            assertThat(page.select(".gu-error").text()).contains(problem.text());
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsBackWhatItDraws(QuestionType type) {
        SmallForm form = SmallForm.withOne(type.key(), MORE);
        Object answer = answer(type);
        Situation situation = form.with("q", answer);

        Document page = Jsoup.parse(
                QuestionsContext
                        .draw(QuestionsContext.bean(QuestionViews.class).of(situation, form.page(), List.of(), Map.of())));
        Object read = type.read(form.question("q"), new Typed(Browser.submit(page), "q", answer));

        assertThat(read).isIn(answer, null);
        assertThat(read == null).isEqualTo(type.isSilent() || type.key().equals("file"));
    }

    private static Object answer(QuestionType type) {
        return switch (type.key()) {
            case "date" -> Map.of("day", "1", "month", "2", "year", "1941");
            case "address" -> Map.of("street", "1 rue A", "complement", "", "postcode", "99", "commune", "B");
            case "group" -> List.of(Map.of("child", "x"), Map.of("child", "y"));
            case "multiple_choice" -> List.of("a", "b");
            case "single_choice" -> "b";
            case "yes_no", "declaration" -> "yes";
            case "country", "nationality" -> "BE";
            case "earlier_request" -> "APA-2026-000123-K";
            case "table_choice", "epci" -> Map.of("code", "241400514", "label", "CU Caen la Mer");
            case "department" -> "2A";
            case "region" -> "28";
            case "linked_choice" -> List.of("b", "b > d");
            case "ranking" -> List.of("b", "a");
            default -> "25 août";
        };
    }

    /** What it said before is offered again or told as lost; what somebody stands for, and what is encrypted, is given anew each time. */
    @ParameterizedTest
    @MethodSource("types")
    void takesItsAnswersOverOrSaysWhichItLeft(QuestionType type) {
        SmallForm form = SmallForm.withOne(type.key(), MORE);
        Asked earlier = form.asked("q", answer(type));

        Carried carried = type.carry(earlier, type, form.asked("q", ""));

        assertThat(carried.kept() == null && carried.left().isEmpty()).isEqualTo(false);
        assertThat(carried.kept()).isIn(answer(type), null);
        assertThat(type.isReusable()).isEqualTo(!Set.of("nir", "signature", "declaration").contains(type.key()));
    }

    /** One text for each column; what is encrypted is in no export, and neither it nor a bank account is searched for. */
    @ParameterizedTest
    @MethodSource("types")
    void isExportedAndSearchedFor(QuestionType type) {
        SmallForm form = SmallForm.withOne(type.key(), MORE);
        List<ExportColumn> columns = type.exportColumns(form.question("q"));

        for (Object answer : new Object[]{"", "x\ny", "12", answer(type)}) {
            Asked asked = form.asked("q", answer);
            assertThat(type.exportValues(asked)).hasSameSizeAs(columns).noneMatch(value -> value.contains("\n"));
            assertThat(type.searchValue(asked)).doesNotContain("\n");
            assertThat(type.searchValue(asked).isEmpty()).isEqualTo(!type.isSearchable() || type.display(asked).isEmpty());
        }

        assertThat(columns).extracting(ExportColumn::key).doesNotHaveDuplicates().allMatch(key -> key.matches("q([.].+)?"));
        assertThat(columns).extracting(ExportColumn::title).allMatch(title -> title.startsWith("Question"));
        assertThat(columns.isEmpty()).isEqualTo(type.isSilent() || type.isSealed());
        boolean everAnswered = !columns.isEmpty() && type.kind() != Kind.file;
        assertThat(type.exportValues(form.asked("q", answer(type))).stream().anyMatch(value -> !value.isEmpty()))
                .isEqualTo(everAnswered);
        assertThat(type.isSearchable()).isEqualTo(!type.isSilent() && !Set.of("nir", "iban", "file", "group", "yes_no",
                "declaration").contains(type.key()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsWhatIsWrittenInItsPlacesOnPaper(QuestionType type) {
        SmallForm form = SmallForm.withOne(type.key(), MORE);
        List<PaperField> places = type.paper(form.asked("q", ""));
        Map<String, String[]> written = new HashMap<>();
        places.forEach(place -> written.put(place.parameter(),
                new String[]{place.choices().isEmpty() ? "1" : place.choices().getFirst().value()}));

        Object read = places.isEmpty() ? null : type.read(form.question("q"), new Typed(written, "q", null));

        boolean nowhere = type.isSilent() || type.kind() == Kind.file || type.kind() == Kind.group;
        assertThat(Answers.isBlank(read)).as(type.key()).isEqualTo(nowhere);
        assertThat(places.stream().map(PaperField::name)).doesNotHaveDuplicates();
    }
}
