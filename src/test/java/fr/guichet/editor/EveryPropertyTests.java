package fr.guichet.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.BlueprintMother;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.testing.GuichetTest;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the documented format knows can be typed on a screen. */
@GuichetTest
class EveryPropertyTests {
    /** What the schema calls otherwise, or keeps in an object of its own. */
    private static final Map<String, ElementKind> KINDS = Map.of("text", ElementKind.NOTICE);
    private static final Set<String> GIVEN = Set.of("format", "slug", "examples");
    private static final Set<String> INSIDE_THE_FORM = Set.of("introduction", "filing", "instruction", "retention", "texts",
            "notices");

    @Autowired
    BlueprintMother mother;
    @Autowired
    Blueprints blueprints;
    @Autowired
    FormCatalogue catalogue;
    @Autowired
    Sheets sheets;

    @Test
    void hasAFieldOrARow() throws Exception {
        Map<ElementKind, Set<String>> typed = typed();
        JsonNode schema = JsonMapper.builder().build().readTree(Path.of("docs/form-definition.schema.json").toFile());
        Set<String> missing = new TreeSet<>();

        names(schema).filter(name -> !GIVEN.contains(name) && !can(typed, ElementKind.FORM, name)).forEach(missing::add);
        schema.path("$defs").properties().forEach(definition -> {
            ElementKind kind = KINDS.getOrDefault(definition.getKey(),
                    ElementKind.of(definition.getKey().toLowerCase(Locale.ROOT)).orElse(null));
            String before = INSIDE_THE_FORM.contains(definition.getKey()) ? definition.getKey() + "." : "";
            if (kind != ElementKind.EXAMPLE && (kind != null || !before.isEmpty())) { // examples are recorded, not typed
                names(definition.getValue()).map(name -> before + name)
                        .filter(name -> !can(typed, kind == null ? ElementKind.FORM : kind, name))
                        .forEach(name -> missing.add(definition.getKey() + " " + name));
            }
        });

        assertThat(missing).isEmpty();
    }

    /** What is typed in a row is kept by the sheet of the row itself. */
    @Test
    void everyFieldOfARowIsOneOfItsSheet() {
        String slug = copyOf("apa-a-domicile");
        Stream.of(mother.whole(), slug).map(one -> blueprints.open(one).orElseThrow()).forEach(blueprint -> blueprint.elements()
                .forEach(parent -> sheets.groups(parent, blueprint).stream().flatMap(group -> group.rows().stream())
                        .forEach(rows -> blueprint.children(parent.id(), rows.list()).forEach(row -> assertThat(rows.fields())
                                .allMatch(field -> sheets.field(row, field.property(), blueprint).isPresent(),
                                        row.id().toString())))));
    }

    /** What can be chosen in the file can be chosen on the screen. */
    @Test
    void offersEveryValue() throws Exception {
        Map<String, Set<String>> offered = new HashMap<>();
        Stream.of(mother.whole(), copyOf("apa-a-domicile")).map(slug -> blueprints.open(slug).orElseThrow())
                .forEach(blueprint -> blueprint.elements().forEach(element -> sheets.groups(element, blueprint).stream()
                        .flatMap(group -> Stream.concat(group.fields().stream(),
                                group.rows().stream().flatMap(rows -> rows.fields().stream())))
                        .forEach(field -> field.input().choices().forEach(choice -> offered
                                .computeIfAbsent(field.property().replaceFirst(".*\\.", ""), any -> new HashSet<>())
                                .add(choice.value())))));
        JsonNode schema = JsonMapper.builder().build().readTree(Path.of("docs/form-definition.schema.json").toFile());

        schema.path("$defs").properties().stream().filter(definition -> !definition.getKey().equals("example")) // recorded by a trial
                .flatMap(definition -> definition.getValue().path("properties").properties().stream()).forEach(property -> {
                    JsonNode values = property.getValue().has("enum")
                            ? property.getValue().path("enum")
                            : property.getValue().path("items").path("enum");
                    assertThat(offered.getOrDefault(property.getKey(), Set.of())).as(property.getKey())
                            .containsAll(values.valueStream().map(JsonNode::asString).toList());
                });
    }

    private static Stream<String> names(JsonNode definition) {
        return definition.path("properties").propertyNames().stream();
    }

    private static boolean can(Map<ElementKind, Set<String>> typed, ElementKind kind, String name) {
        return typed.getOrDefault(kind, Set.of()).stream().anyMatch(one -> one.equals(name) || one.startsWith(name + "."));
    }

    /** All that can be typed or added on the sheets of some forms that use everything. */
    private Map<ElementKind, Set<String>> typed() {
        Map<ElementKind, Set<String>> typed = new EnumMap<>(ElementKind.class);
        Stream.of(mother.whole(), copyOf("apa-a-domicile"), copyOf("bourse-departementale"))
                .forEach(slug -> note(blueprints.open(slug).orElseThrow(), typed));
        return typed;
    }

    private String copyOf(String form) {
        return mother.copyOf(catalogue.current(form).orElseThrow().definition());
    }

    private void note(Blueprint blueprint, Map<ElementKind, Set<String>> typed) {
        Map<ElementKind, Element> lists = new HashMap<>();
        for (Element element : blueprint.elements()) {
            Set<String> here = typed.computeIfAbsent(element.kind(), any -> new HashSet<>());
            lists.putIfAbsent(element.kind(), element);
            sheets.groups(element, blueprint).forEach(group -> {
                group.fields().forEach(field -> here.add(field.property()));
                group.rows().forEach(rows -> {
                    here.add(rows.list());
                    rows.fields().forEach(
                            field -> typed.computeIfAbsent(rows.kind(), any -> new HashSet<>()).add(field.property()));
                });
            });
        }
        lists.keySet().forEach(kind -> kind.branches().forEach(branch -> typed.getOrDefault(kind, Set.of()).add(branch.list())));
    }
}
