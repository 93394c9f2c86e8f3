package fr.guichet.structure;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fr.guichet.accounts.AccountId;
import fr.guichet.shared.TypedFields;
import fr.guichet.teams.Substitutes;
import fr.guichet.teams.Substitution;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom, as an administrator chooses it. @param since @param until days as they were typed */
record SubstituteForm(@Nullable UUID agent, @Nullable UUID substitute, String since, String until) {
    SubstituteForm {
        since = requireNonNullElse(since, "").strip();
        until = requireNonNullElse(until, "").strip();
    }

    /** What it says, once everything in it is right. @param known those that are not over */
    Substitutes.@Nullable Description read(List<Substitution> known, LocalDate today, TypedFields fields) {
        if (agent == null) {
            fields.wrong("agent", "structure.substitute.agent-missing");
        }
        if (substitute == null) {
            fields.wrong("substitute", "structure.substitute.substitute-missing");
        } else if (substitute.equals(agent)) {
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
        var said = new Substitutes.Description(new AccountId(requireNonNull(agent)), new AccountId(requireNonNull(substitute)),
                requireNonNull(from), requireNonNull(to));
        if (known.stream().anyMatch(one -> isAlready(one, said))) {
            fields.wrong("substitute", "structure.substitute.twice");
            return null;
        }
        return said;
    }

    private static boolean isAlready(Substitution one, Substitutes.Description said) {
        return one.agent().equals(said.agent()) && one.substitute().equals(said.substitute())
                && !one.since().isAfter(said.until()) && !one.until().isBefore(said.since());
    }
}
