package fr.guichet.structure;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AgentNames;
import fr.guichet.accounts.AgentView;
import fr.guichet.shared.TypedFields;
import fr.guichet.teams.Substitutes;
import fr.guichet.teams.Substitution;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom, as an administrator chooses it. @param since @param until days as they were typed */
record SubstituteForm(String agent, String substitute, String since, String until) {
    SubstituteForm {
        agent = requireNonNullElse(agent, "").strip();
        substitute = requireNonNullElse(substitute, "").strip();
        since = requireNonNullElse(since, "").strip();
        until = requireNonNullElse(until, "").strip();
    }

    /** What it says, once everything in it is right. @param known those that are not over */
    Substitutes.@Nullable Description read(List<Substitution> known, AgentNames names, LocalDate today, TypedFields fields) {
        AccountId absent = named(names, "agent", agent, fields);
        AccountId present = named(names, "substitute", substitute, fields);
        if (present != null && present.equals(absent)) {
            fields.wrong("substitute", "structure.substitute.same");
        }
        @Nullable
        LocalDate from = fields.day("since", since, "structure.substitute.since-wrong").orElse(null);
        @Nullable
        LocalDate to = fields.day("until", until, "structure.substitute.until-wrong").orElse(null);
        if (to != null && (to.isBefore(today) || from != null && to.isBefore(from))) {
            fields.wrong("until", to.isBefore(today) ? "structure.substitute.until-past" : "structure.member.until-before");
        }
        if (!fields.areRight()) {
            return null;
        }
        var said = new Substitutes.Description(requireNonNull(absent), requireNonNull(present),
                requireNonNull(from), requireNonNull(to));
        if (known.stream().anyMatch(one -> isAlready(one, said))) {
            fields.wrong("substitute", "structure.substitute.twice");
            return null;
        }
        return said;
    }

    private static @Nullable AccountId named(AgentNames names, String field, String typed, TypedFields fields) {
        String name = fields.text(field, typed, "structure.substitute." + field + "-missing");
        return name.isEmpty() ? null : names.meant(field, name, fields).map(AgentView::id).orElse(null);
    }

    private static boolean isAlready(Substitution one, Substitutes.Description said) {
        return one.agent().equals(said.agent()) && one.substitute().equals(said.substitute())
                && !one.since().isAfter(said.until()) && !one.until().isBefore(said.since());
    }
}
