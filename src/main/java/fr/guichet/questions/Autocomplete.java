package fr.guichet.questions;

import fr.guichet.forms.Question.Filing;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser may fill in by itself: only about the person who types (WCAG 1.3.5), never for an agent. */
final class Autocomplete {
    private static final Map<String, String> BY_ENDING = Map.ofEntries(Map.entry("last_name", "family-name"),
            Map.entry("usual_name", "family-name"), Map.entry("first_name", "given-name"), Map.entry("first_names", "given-name"),
            Map.entry("organisation", "organization"), Map.entry("phone", "tel"), Map.entry("mobile", "tel"),
            Map.entry("email", "email"), Map.entry("birth_date.day", "bday-day"), Map.entry("birth_date.month", "bday-month"),
            Map.entry("birth_date.year", "bday-year"), Map.entry("address.street", "address-line1"),
            Map.entry("address.complement", "address-line2"), Map.entry("address.postcode", "postal-code"),
            Map.entry("address.commune", "address-level2"));

    private Autocomplete() {}

    /** The tokens of HTML by part of the answer, empty for the whole. */
    static Map<String, String> of(Asked asked) {
        String own = asked.situation().isForSelf() ? "subject_" : "requester_";
        String id = asked.question().id();
        if (asked.item() != null || !id.startsWith(own) || asked.situation().surroundings().filing() != Filing.online) {
            return Map.of();
        }
        String ending = id.substring(own.length());
        Map<String, String> tokens = new LinkedHashMap<>();
        BY_ENDING.forEach((name, token) -> {
            if (name.equals(ending)) {
                tokens.put("", token);
            } else if (name.startsWith(ending + ".")) {
                tokens.put(name.substring(ending.length() + 1), token);
            }
        });
        return tokens;
    }
}
