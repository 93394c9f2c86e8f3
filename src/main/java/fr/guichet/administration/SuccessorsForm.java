package fr.guichet.administration;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AgentNames;
import fr.guichet.accounts.AgentView;
import fr.guichet.shared.TypedFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Who takes over from an agent who leaves, as names that were typed. @param second for what the first may not own @param marque of the plan that was shown */
record SuccessorsForm(String successor, String second, String marque) {
    static final SuccessorsForm EMPTY = new SuccessorsForm("", "", "");

    SuccessorsForm {
        successor = Objects.requireNonNullElse(successor, "").strip();
        second = Objects.requireNonNullElse(second, "").strip();
        marque = Objects.requireNonNullElse(marque, "");
    }

    /** In the order in which they are asked; empty for nobody in particular. */
    List<AgentView> read(AgentNames names, AccountId leaving, TypedFields fields) {
        List<AgentView> successors = new ArrayList<>();
        add("successor", successor, names, leaving, successors, fields);
        add("second", second, names, leaving, successors, fields);
        return successors;
    }

    private static void add(String field, String typed, AgentNames names, AccountId leaving, List<AgentView> successors,
            TypedFields fields) {
        if (!typed.isEmpty()) {
            names.meant(field, typed, fields).ifPresent(agent -> {
                if (agent.id().equals(leaving)) {
                    fields.wrong(field, "administration.departure.themselves");
                } else if (!successors.contains(agent)) {
                    successors.add(agent);
                }
            });
        }
    }
}
