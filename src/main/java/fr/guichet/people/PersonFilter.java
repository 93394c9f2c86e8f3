package fr.guichet.people;

import java.util.Map;

/** Which persons somebody may find. @param sql a condition on `p.id` @param with its parameters */
public record PersonFilter(String sql, Map<String, Object> with) {
    public static final PersonFilter EVERYBODY = new PersonFilter("true", Map.of());
}
