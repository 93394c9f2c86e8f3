package fr.guichet.requests;

import fr.guichet.forms.Answers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in beforehand in a draft.
 *
 * @param from where it comes from
 * @param name the number of the earlier request, or who prepared it; empty for the account
 * @param on the day of the earlier request, none for any other source
 * @param answers what was filled in, by question
 * @param documents the rules whose documents were accepted then, and are joined again
 */
public record Prefilled(Source from, String name, @Nullable LocalDate on, Map<String, Object> answers, Set<String> documents) {
    private static final String CAPACITY = "capacity";
    private static final String OWN_ADDRESS = "subject_email";

    public enum Source {
        ACCOUNT, REQUEST, PARTNER
    }

    /** The answers with which a draft begins: whose address it is, is known once it is said for whom the request is. */
    Answers begin(boolean asksCapacity) {
        Map<String, Object> first = new LinkedHashMap<>(answers);
        if (from == Source.ACCOUNT && asksCapacity) {
            first.remove(OWN_ADDRESS);
        }
        return new Answers(first);
    }

    /** The answers as they are once it is said for whom the request is: what was filled in of somebody else goes. */
    Answers settled(Answers before, Answers typed) {
        String now = typed.text(CAPACITY);
        if (now.equals(before.text(CAPACITY))) {
            return typed;
        }
        if (from == Source.ACCOUNT) {
            boolean known = now.equals("self") && answers.containsKey(OWN_ADDRESS) && !typed.isAnswered(OWN_ADDRESS);
            return known ? typed.with(OWN_ADDRESS, answers.get(OWN_ADDRESS)) : typed;
        }
        Map<String, Object> kept = new LinkedHashMap<>(typed.values());
        answers.forEach((id, value) -> {
            if (!id.startsWith("requester_") && !id.equals(CAPACITY)) {
                kept.remove(id, value);
            }
        });
        return new Answers(kept);
    }

    /** The questions whose answer is still the one that was filled in. */
    public Set<String> unchanged(Answers now) {
        return answers.entrySet().stream().filter(entry -> entry.getValue().equals(now.values().get(entry.getKey())))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
