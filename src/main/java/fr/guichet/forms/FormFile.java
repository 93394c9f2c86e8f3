package fr.guichet.forms;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Reads and writes definitions: as YAML or JSON text, and as the tree of that text. Writing what was read loses nothing. */
public final class FormFile {
    private static final ObjectMapper YAML = prepare(YAMLMapper.builder().disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES).enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS).enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR));
    private static final ObjectMapper JSON = prepare(JsonMapper.builder());

    private FormFile() {}

    /** A list that is not there is empty, and what says nothing is not written. */
    private static ObjectMapper prepare(MapperBuilder<?, ?> builder) {
        for (Class<?> several : List.of(List.class, Set.class, Map.class)) {
            builder.withConfigOverride(several, config -> config.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
                    .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)));
        }
        builder.withConfigOverride(boolean.class,
                config -> config.setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, null)));
        return builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(ignored -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
                .addModule(new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class))
                .changeDefaultVisibility(seen -> seen.withVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
    }

    /** The definition; {@link IllegalArgumentException} naming the line and the place when the file is not one. */
    public static FormDefinition read(String source) {
        try {
            return YAML.readValue(source, FormDefinition.class);
        } catch (JacksonException wrong) {
            String line = wrong.getLocation() == null ? "" : "Line " + wrong.getLocation().getLineNr() + ": ";
            throw new IllegalArgumentException(line + wrong.getOriginalMessage() + " (" + wrong.getPathReference() + ")", wrong);
        }
    }

    /** The definition that a tree describes; {@link IllegalArgumentException} naming the place when it is not one. */
    public static FormDefinition read(JsonNode tree) {
        try {
            return JSON.treeToValue(tree, FormDefinition.class);
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException(wrong.getOriginalMessage() + " (" + wrong.getPathReference() + ")", wrong);
        }
    }

    /** The definition as a tree with the names of the file, without what is empty or goes without saying. */
    public static ObjectNode tree(FormDefinition definition) {
        ObjectNode tree = JSON.valueToTree(definition);
        Defaults.leaveOut(tree);
        return tree;
    }

    /** An example as it stands in the tree of a definition. */
    public static ObjectNode tree(Example example) {
        return JSON.valueToTree(example);
    }

    /** The definition as YAML that people read: always the same text for the same definition. */
    public static String write(FormDefinition definition) {
        return YAML.writeValueAsString(tree(definition));
    }

    /** The definition as JSON, indented. */
    public static String writeJson(FormDefinition definition) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree(definition));
    }
}
