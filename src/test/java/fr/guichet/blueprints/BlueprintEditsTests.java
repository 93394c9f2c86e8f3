package fr.guichet.blueprints;

import static fr.guichet.blueprints.BlueprintMother.CLAIRE;
import static fr.guichet.blueprints.BlueprintMother.JULIEN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.FormDefinition;
import fr.guichet.logic.Condition;
import fr.guichet.testing.GuichetTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Editing a version in preparation, one element at a time. */
@GuichetTest
class BlueprintEditsTests {
    @Autowired
    Blueprints blueprints;
    @Autowired
    BlueprintEdits edits;
    @Autowired
    BlueprintHistory history;
    @Autowired
    BlueprintMother mother;
    String slug = "";

    @BeforeEach
    void begin() {
        slug = mother.small();
    }

    @Test
    void theLastCaseNeedsNoConditionAndWhatRefusesDoes() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", "level").put("label", "Niveau");
        node.putArray("cases").addObject().put("value", "low");
        edits.add(slug, BlueprintMother.CLAIRE, ElementId.FORM, ElementKind.COMPUTED, List.of(node), null);
        edits.add(slug, BlueprintMother.CLAIRE, ElementId.FORM, ElementKind.MESSAGE,
                List.of(JsonNodeFactory.instance.objectNode().put("id", "no").put("level", "blocking").put("text", "Non.")),
                null);

        FormDefinition form = blueprints.open(slug).orElseThrow().form();

        assertThat(form.computed().getFirst().cases().getFirst().when()).isEqualTo(Condition.ALWAYS);
        assertThat(form.messages().getLast().when()).isEqualTo(Condition.NEVER);
    }

    @Test
    void theCopyOfASettingIsItsValueFromAnotherDayOn() {
        ElementId ceiling = ElementId.parse("setting:ceiling");

        assertThat(edits.copy(slug, BlueprintMother.CLAIRE, ceiling)).isEqualTo(new Outcome.Kept(ceiling.next()));
        edits.copy(slug, BlueprintMother.CLAIRE, ceiling);

        assertThat(blueprints.open(slug).orElseThrow().children(ElementId.FORM, "settings")).extracting(Element::id)
                .containsExactly(ceiling, ceiling.next(), ceiling.next().next());
    }

    @Test
    void setsOnePropertyAndLeavesAllOthers() {
        Outcome outcome = set(CLAIRE, "question:kind", "label", "Quelle aide ?");

        assertThat(outcome.isKept()).isTrue();
        assertThat(text("question:kind", "label")).isEqualTo("Quelle aide ?");
        assertThat(text("question:kind", "when")).isEqualTo("has_helps = yes");
        assertThat(blueprint().revision()).isEqualTo(1);
    }

    @Test
    void setsWhatStandsDeeperAndTakesItAwayWhole() {
        set(CLAIRE, "question:kind", "errors.empty", "Dites laquelle.");
        assertThat(text("question:kind", "errors.empty")).isEqualTo("Dites laquelle.");

        set(CLAIRE, "question:kind", "errors.empty", null);
        assertThat(element("question:kind").node().has("errors")).isFalse();
    }

    @Test
    void twoPeopleOnTheSamePropertySeeBothAndLoseNothing() {
        String seen = Values.mark(element("question:kind").property("label"));
        edits.set(slug, CLAIRE, List.of(new Wish(id("question:kind"), "label", seen, text("Par Claire"))));

        Outcome second = edits.set(slug, JULIEN, List.of(new Wish(id("question:kind"), "label", seen, text("Par Julien"))))
                .getFirst();

        assertThat(second).isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
            assertThat(conflict.theirs()).isEqualTo(text("Par Claire"));
            assertThat(conflict.by()).isEqualTo("Claire Morel");
        });
        assertThat(text("question:kind", "label")).isEqualTo("Par Claire");
    }

    @Test
    void twoPeopleOnTwoPropertiesDoNotMeet() {
        String label = Values.mark(element("question:kind").property("label"));
        String hint = Values.mark(element("question:kind").property("hint"));
        edits.set(slug, CLAIRE, List.of(new Wish(id("question:kind"), "label", label, text("Laquelle donc ?"))));

        Outcome second = edits.set(slug, JULIEN, List.of(new Wish(id("question:kind"), "hint", hint, text("Sur le courrier"))))
                .getFirst();

        assertThat(second.isKept()).isTrue();
        assertThat(text("question:kind", "label")).isEqualTo("Laquelle donc ?");
    }

    @Test
    void whoEditsWhatIsGoneIsToldWhoTookIt() {
        edits.remove(slug, CLAIRE, id("question:helps"));

        Outcome late = set(JULIEN, "question:helps.kind", "label", "Nom");

        assertThat(late).isEqualTo(new Outcome.Gone(id("question:helps.kind"), "Claire Morel"));
    }

    @Test
    void addsWithANameMadeOfTheLabel() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("type", "date").put("label", "Date d’arrivée à l’école");

        Outcome added = edits.add(slug, CLAIRE, id("page:identity"), ElementKind.QUESTION, List.of(node),
                id("question:has_helps"));
        Outcome again = edits.add(slug, CLAIRE, id("page:identity"), ElementKind.QUESTION, List.of(node), null);

        assertThat(added).isEqualTo(new Outcome.Kept(id("question:date_d_arrivee_a_l_ecole")));
        assertThat(again).isEqualTo(new Outcome.Kept(id("question:date_d_arrivee_a_l_ecole_2")));
        assertThat(names("page:identity")).containsExactly("has_helps", "date_d_arrivee_a_l_ecole", "kind", "helps",
                "date_d_arrivee_a_l_ecole_2");
    }

    @Test
    void movesPastTheNeighbourAndIntoTheNextPage() {
        edits.moveUp(slug, CLAIRE, id("question:kind"));
        assertThat(names("page:identity")).containsExactly("kind", "has_helps", "helps");
        edits.moveDown(slug, CLAIRE, id("question:helps"));
        assertThat(names("page:more")).containsExactly("helps", "remarks");
        assertThat(names("page:identity")).containsExactly("kind", "has_helps");

        assertThat(edits.moveUp(slug, CLAIRE, id("question:kind"))).isEqualTo(Outcome.Refused.of("blueprints.refused.first"));
    }

    @Test
    void movesOptionsWithinTheirQuestionOnly() {
        edits.moveDown(slug, CLAIRE, id("option:kind/apa"));

        assertThat(blueprint().children(id("question:kind"), "options").stream().map(Element::label)).containsExactly("Une autre",
                "APA");
        assertThat(edits.moveInto(slug, CLAIRE, id("option:kind/apa"), id("page:more")).isKept()).isFalse();
    }

    @Test
    void aCopyHasNamesOfItsOwnAndRefersToItself() {
        edits.copy(slug, CLAIRE, id("page:identity"));

        assertThat(names("page:identity_2")).containsExactly("has_helps_2", "kind_2", "helps_2");
        assertThat(text("question:kind_2", "when")).isEqualTo("has_helps_2 = yes");
        assertThat(text("question:helps_2", "when")).isEqualTo("has_helps_2 = yes and kind_2 in (apa, other)");
        assertThat(text("question:helps_2.amount", "when")).isEqualTo("kind is answered");
        assertThat(text("question:helps", "when")).isEqualTo("has_helps = yes and kind in (apa, other)");
    }

    @Test
    void whatDependsOnAnElementIsNamedBeforeItGoes() {
        assertThat(blueprint().dependants(id("question:kind")).stream().map(Element::label)).containsExactly("Vos aides",
                "Justificatif", "Au plus {ceiling}.");
        assertThat(blueprint().dependants(id("page:identity")).stream().map(Element::label)).contains("Remarques");
        assertThat(blueprint().dependants(id("page:more")).stream().map(Element::label)).containsExactly("Justificatif");
    }

    @Test
    void whatWasTakenAwayComesBackAtItsPlace() {
        JsonNode before = blueprint().definition().deepCopy();
        edits.remove(slug, CLAIRE, id("question:kind"));
        assertThat(names("page:identity")).containsExactly("has_helps", "helps");

        undo(CLAIRE);

        assertThat(blueprint().definition()).isEqualTo(before);
    }

    @Test
    void aNewNameIsFollowedByAllThatMentionsIt() {
        rename("question:kind", "sort");
        rename("option:sort/apa", "allowance");
        rename("setting:ceiling", "limit");
        rename("question:helps.amount", "sum");

        assertThat(text("question:helps", "when")).isEqualTo("has_helps = yes and sort in (allowance, other)");
        assertThat(text("option:sort/other", "when")).isEqualTo("sort != allowance");
        assertThat(text("question:helps.sum", "when")).isEqualTo("kind is answered");
        assertThat(text("question:remarks", "when")).isEqualTo("helps.sum is answered");
        assertThat(text("document:doc_proof", "when")).isEqualTo("sort = allowance");
        assertThat(text("message:E1", "beside")).isEqualTo("sort");
        assertThat(text("message:E1", "when")).isEqualTo("age(has_helps) < config.limit");
        assertThat(text("message:E1", "text")).isEqualTo("Au plus {limit}.");
    }

    @Test
    void aNameIsRefusedWhenItIsTakenOrNoName() {
        assertThat(rename("question:kind", "remarks"))
                .isEqualTo(Outcome.Refused.of("blueprints.refused.taken", "remarks"));
        assertThat(rename("question:kind", "Été 1"))
                .isEqualTo(Outcome.Refused.of("blueprints.refused.name"));
        assertThat(rename("question:kind", "doc_proof").isKept()).isFalse();
    }

    @Test
    void everyEditCanBeTakenBackOneByOneAndMadeAgain() {
        JsonNode before = blueprint().definition().deepCopy();
        set(CLAIRE, "form", "summary", "Autre chose.");
        rename("question:kind", "sort");
        edits.copy(slug, CLAIRE, id("question:sort"));
        edits.moveDown(slug, CLAIRE, id("question:sort"));
        edits.remove(slug, CLAIRE, id("page:more"));
        JsonNode after = blueprint().definition().deepCopy();

        for (int step = 0; step < 5; step++) {
            undo(CLAIRE);
        }
        assertThat(blueprint().definition()).isEqualTo(before);
        for (int step = 0; step < 5; step++) {
            assertThat(history.undo(slug, CLAIRE, BlueprintHistory.redoable(history.lines(slug), CLAIRE).orElseThrow().seq())
                    .isKept())
                    .isTrue();
        }
        assertThat(blueprint().definition()).isEqualTo(after);
    }

    @Test
    void nobodyTakesTheWorkOfSomebodyElseBack() {
        set(CLAIRE, "question:kind", "label", "Par Claire");
        set(JULIEN, "question:kind", "label", "Par Julien");

        Outcome late = undo(CLAIRE);

        assertThat(late).isEqualTo(Outcome.Refused.of("blueprints.refused.worked-on", "Laquelle ?"));
        assertThat(text("question:kind", "label")).isEqualTo("Par Julien");
        assertThat(undo(JULIEN).isKept()).isTrue();
        assertThat(text("question:kind", "label")).isEqualTo("Par Claire");
    }

    private Outcome undo(fr.guichet.shared.Actor by) {
        return history.undo(slug, by, BlueprintHistory.undoable(history.lines(slug), by).orElseThrow().seq());
    }

    private Outcome set(fr.guichet.shared.Actor by, String element, String property, @Nullable String value) {
        String seen = blueprint().element(id(element)).map(found -> Values.mark(found.property(property))).orElse("");
        return edits.set(slug, by, List.of(new Wish(id(element), property, seen, value == null ? null : text(value)))).getFirst();
    }

    private Outcome rename(String element, String name) {
        return set(CLAIRE, element, String.valueOf(id(element).kind().nameProperty()), name);
    }

    private Blueprint blueprint() {
        return blueprints.open(slug).orElseThrow();
    }

    private Element element(String address) {
        return blueprint().element(id(address)).orElseThrow();
    }

    private String text(String address, String property) {
        return element(address).text(property);
    }

    private List<String> names(String page) {
        return blueprint().children(id(page), "questions").stream().map(question -> question.id().name()).toList();
    }

    private static ElementId id(String address) {
        return ElementId.parse(address);
    }

    private static StringNode text(String text) {
        return StringNode.valueOf(text);
    }
}
