package fr.guichet.versions;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * The tree of a file with the line on which each part of it begins. What can make a small file large or a plain one clever is
 * refused: aliases, tags, several documents, endless nesting.
 */
record SourceTree(ObjectNode tree, Map<JsonPointer, Integer> lines) {
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(40).build();
    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder().streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()).build();
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()).build();

    static SourceTree read(String fileName, byte[] content) throws Unreadable {
        String text = text(content);
        ObjectMapper mapper = fileName.toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
        try {
            Map<JsonPointer, Integer> lines = lines(mapper, text);
            if (mapper.readTree(text) instanceof ObjectNode tree) {
                leaveNothingOut(tree);
                return new SourceTree(tree, lines);
            }
            throw new Unreadable("versions.import.no-definition", null);
        } catch (JacksonException wrong) {
            throw unreadable(wrong, text);
        }
    }

    private static String text(byte[] content) throws Unreadable {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException wrong) {
            throw new Unreadable("versions.import.encoding", null);
        }
    }

    private static Map<JsonPointer, Integer> lines(ObjectMapper mapper, String text) throws Unreadable {
        Map<JsonPointer, Integer> lines = new HashMap<>();
        try (JsonParser parser = mapper.createParser(text)) {
            boolean ended = false;
            while (parser.nextToken() != null) {
                int line = parser.currentTokenLocation().getLineNr();
                if (ended) {
                    throw new Unreadable("versions.import.several", line);
                }
                if (parser instanceof YAMLParser yaml
                        && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null)) {
                    throw new Unreadable("versions.import.alias", line);
                }
                lines.putIfAbsent(parser.streamReadContext().pathAsPointer(), line);
                ended = parser.currentToken().isStructEnd() && parser.streamReadContext().inRoot();
            }
        }
        return lines;
    }

    /** What is written as nothing is not there. */
    private static void leaveNothingOut(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(property -> property.getValue().isNull());
        }
        node.forEach(SourceTree::leaveNothingOut);
    }

    private static Unreadable unreadable(JacksonException wrong, String text) {
        Integer line = wrong.getLocation() == null ? null : wrong.getLocation().getLineNr();
        if (wrong instanceof StreamConstraintsException) {
            return new Unreadable("versions.import.deep", line);
        }
        String message = String.valueOf(wrong.getOriginalMessage());
        if (message.startsWith("Duplicate")) {
            return new Unreadable("versions.import.twice", line, message.replaceAll(".*\"([^\"]*)\".*", "$1"));
        }
        Integer tab = tabAround(text, line);
        int column = wrong.getLocation() == null ? 0 : wrong.getLocation().getColumnNr();
        return tab == null
                ? new Unreadable("versions.import.syntax", line, column)
                : new Unreadable("versions.import.tab", tab);
    }

    /** YAML takes no tabulator before a word, and complains of it a line too early. */
    private static @Nullable Integer tabAround(String text, @Nullable Integer line) {
        List<String> lines = text.lines().toList();
        return IntStream.rangeClosed(line == null ? 1 : line - 1, line == null ? 0 : line + 1)
                .filter(at -> at > 0 && at <= lines.size() && lines.get(at - 1).matches("\\s*\\t.*")).boxed().findFirst()
                .orElse(null);
    }

    /** The line on which a part of the tree begins, or what holds it; none where the file gives none. */
    @Nullable
    Integer line(JsonPointer place) {
        for (JsonPointer at = place; at != null; at = at.head()) {
            if (lines.containsKey(at)) {
                return lines.get(at);
            }
        }
        return null;
    }
}
