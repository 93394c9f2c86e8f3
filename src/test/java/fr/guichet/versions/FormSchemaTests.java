package fr.guichet.versions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.networknt.schema.Error;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.forms.Wording;
import fr.guichet.logic.Condition;
import fr.guichet.logic.Expression;
import fr.guichet.questions.Questionnaire;
import fr.guichet.testing.GuichetTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documented schema, the records and the forms of the project say the same. */
@GuichetTest
class FormSchemaTests {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(read(Path.of("docs/form-definition.schema.json")));

    private final Set<Class<?>> seen = new HashSet<>();
    @Autowired
    private Questionnaire questionnaire;

    static Stream<Resource> forms() throws IOException {
        var files = new PathMatchingResourcePatternResolver();
        return Stream.of("classpath:forms/**/*.yaml", "classpath:forms-for-tests/*.yaml").flatMap(where -> {
            try {
                return Arrays.stream(files.getResources(where));
            } catch (IOException none) {
                return Stream.of();
            }
        });
    }

    @Test
    void namesEveryPropertyOfADefinitionAndNoOther() {
        compare("form", FormDefinition.class, SCHEMA);

        assertThat(seen).hasSizeGreaterThan(20);
    }

    @Test
    void namesTheTypesOfQuestionThatExist() {
        assertThat(values(SCHEMA.at("/$defs/question/properties/type/enum"))).isEqualTo(questionnaire.types().keySet());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void acceptsEveryFormOfTheProject(Resource file) throws IOException {
        FormDefinition form = FormFile.read(file.getContentAsString(StandardCharsets.UTF_8));

        assertThat(FormSchema.errors(FormFile.tree(form))).extracting(Error::toString).isEmpty();
    }

    /** Each record with the part of the schema that describes it, and so on inside. */
    private void compare(String place, Class<?> type, JsonNode described) {
        if (!seen.add(type)) {
            return;
        }
        JsonNode schema = resolved(described);
        Map<String, Type> components = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(FormSchemaTests::name, RecordComponent::getGenericType));
        assertThat(names(schema.path("properties"))).as(place).isEqualTo(new TreeSet<>(components.keySet()));
        assertThat(schema.path("additionalProperties")).as(place).isEqualTo(JsonMapper.shared().readTree("false"));
        components.forEach(
                (name, component) -> compareValue(place + "." + name, component, schema.path("properties").path(name)));
    }

    private void compareValue(String place, Type type, JsonNode described) {
        if (type instanceof ParameterizedType several) {
            Type each = several.getActualTypeArguments()[several.getActualTypeArguments().length - 1];
            boolean list = Collection.class.isAssignableFrom((Class<?>) several.getRawType());
            compareValue(place, each, resolved(described).path(list ? "items" : "additionalProperties"));
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            assertThat(values(resolved(described).path("enum"))).as(place).isEqualTo(constants(plain));
        } else if (type instanceof Class<?> plain && plain.isRecord() && !Set.of(Wording.class).contains(plain)) {
            compare(place, plain, described);
        } else if (type.equals(Condition.class) || type.equals(Expression.class)) {
            assertThat(resolved(described).path("format").asString()).as(place).startsWith("guichet-");
        }
    }

    private static JsonNode resolved(JsonNode described) {
        return described.has("$ref") ? SCHEMA.at(described.get("$ref").asString().substring(1)) : described;
    }

    private static String name(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        String name = named == null || named.value().isEmpty() ? component.getName() : named.value();
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Set<String> constants(Class<?> type) {
        return Arrays.stream(type.getFields()).filter(Field::isEnumConstant)
                .map(field -> field.isAnnotationPresent(JsonProperty.class)
                        ? field.getAnnotation(JsonProperty.class).value()
                        : field.getName())
                .collect(Collectors.toSet());
    }

    private static Set<String> names(JsonNode node) {
        return new TreeSet<>(node.propertyNames());
    }

    private static Set<String> values(JsonNode list) {
        Set<String> values = new HashSet<>();
        list.forEach(value -> values.add(value.asString()));
        return values;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
