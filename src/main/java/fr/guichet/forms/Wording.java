package fr.guichet.forms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text shown to people, in its two grammatical persons.
 *
 * @param self said to the person whom the request is about
 * @param other said about that person to somebody else; paper always prints this one
 */
public record Wording(String self, String other) {
    public static final Wording NONE = new Wording("", "");

    @JsonCreator
    static Wording read(Object source) {
        if (source instanceof Map<?, ?> both) {
            return new Wording(String.valueOf(both.get("self")), String.valueOf(both.get("other")));
        }
        return new Wording(source.toString(), source.toString());
    }

    /** One text where both persons are told the same, else a map of the two. */
    @JsonValue
    Object write() {
        if (self.equals(other)) {
            return self;
        }
        Map<String, String> both = new LinkedHashMap<>();
        both.put("self", self);
        both.put("other", other);
        return both;
    }

    /** The text for the person who fills the form in. */
    public String forSelf(boolean self) {
        return self ? this.self : other;
    }

    public boolean isEmpty() {
        return other.isEmpty();
    }
}
