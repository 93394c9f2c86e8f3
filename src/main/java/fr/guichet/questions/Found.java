package fr.guichet.questions;

import java.util.LinkedHashMap;
import java.util.Map;

/** Something that was found by its name. @param more what else is known of it, by name */
record Found(String code, String label, Map<String, String> more) {
    /** As answers keep it: what it is called stays as it was on that day. */
    Map<String, String> answer() {
        Map<String, String> answer = new LinkedHashMap<>(more);
        answer.put("code", code);
        answer.put("label", label);
        return answer;
    }
}
