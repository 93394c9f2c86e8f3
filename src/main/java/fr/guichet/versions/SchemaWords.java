package fr.guichet.versions;

import com.networknt.schema.Error;
import fr.guichet.logic.Condition;
import fr.guichet.logic.Expression;
import fr.guichet.logic.LogicError;
import fr.guichet.logic.Nearest;
import fr.guichet.shared.Messages;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Says in words how a definition breaks the schema. */
@Component
class SchemaWords {
    private final Messages messages;

    SchemaWords(Messages messages) {
        this.messages = messages;
    }

    /** Where in the tree the mistake is, the property itself where one is too many. */
    static JsonPointer place(Error error) {
        JsonPointer place = JsonPointer.empty();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            place = error.getInstanceLocation().getElement(i) instanceof Integer index
                    ? place.appendIndex(index)
                    : place.appendProperty(error.getInstanceLocation().getName(i));
        }
        return error.getKeyword().equals("additionalProperties") ? place.appendProperty(error.getProperty()) : place;
    }

    String sentence(Error error) {
        JsonPointer place = place(error);
        String name = name(place);
        JsonNode is = error.getInstanceNode();
        return switch (error.getKeyword()) {
            case "additionalProperties" -> near("versions.import.unknown", error.getProperty(), FormSchema.known(error));
            case "required" -> messages.text("versions.import.missing", error.getProperty());
            case "enum" -> choice(name, is.asString(""), error.getSchemaNode().valueStream().map(JsonNode::asString).toList());
            case "type" -> messages.text("versions.import.kind", name, kinds(error.getSchemaNode()), kindOf(is));
            case "format" -> unreadable(error, name, is.asString(""));
            default -> messages.textOr("versions.import." + error.getKeyword() + "." + name, messages.text(
                    "versions.import.shape", name, is.isValueNode() ? is.asString("") : ""));
        };
    }

    /** The property that a place is the value of, or stands in. */
    private static String name(JsonPointer place) {
        JsonPointer at = place;
        while (at.last() != null && at.last().mayMatchElement()) {
            at = at.head();
        }
        return at.last() == null ? "" : at.last().getMatchingProperty();
    }

    private String near(String key, String typed, Collection<String> known) {
        return Nearest.to(typed, known).map(near -> messages.text(key + ".near", typed, near))
                .orElseGet(() -> messages.text(key, typed));
    }

    private String choice(String name, String typed, List<String> possible) {
        return name.equals("type")
                ? near("versions.import.no-type", typed, possible)
                : messages.text("versions.import.no-choice", name, typed, String.join(", ", possible));
    }

    private String kinds(JsonNode types) {
        return types.isArray()
                ? types.valueStream().map(type -> kind(type.asString()))
                        .collect(Collectors.joining(messages.text("versions.import.or")))
                : kind(types.asString());
    }

    private String kindOf(JsonNode node) {
        return kind(switch (node.getNodeType()) {
            case ARRAY -> "array";
            case OBJECT -> "object";
            case BOOLEAN -> "boolean";
            case NUMBER -> "number";
            default -> "string";
        });
    }

    private String kind(String type) {
        return messages.text("versions.import.kind." + type);
    }

    private String unreadable(Error error, String name, String text) {
        try {
            switch (error.getSchemaNode().asString()) {
                case "guichet-condition" -> Condition.parse(text);
                case "guichet-expression" -> Expression.parse(text);
                default -> {
                    return messages.text("versions.import.shape", name, text);
                }
            }
            return "";
        } catch (LogicError wrong) {
            return messages.text("versions.import.line", text, messages.text(wrong.key(), wrong.arguments().toArray()));
        }
    }
}
