package fr.guichet.structure;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fr.guichet.accounts.AccountId;
import fr.guichet.shared.TypedFields;
import fr.guichet.teams.Membership;
import fr.guichet.teams.Memberships;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator types about a member of a team. @param since @param until days as they were typed */
record MemberForm(@Nullable UUID agent, String profession, String since, String until) {
    MemberForm {
        profession = requireNonNullElse(profession, "").strip();
        since = requireNonNullElse(since, "").strip();
        until = requireNonNullElse(until, "").strip();
    }

    static MemberForm of(Membership member) {
        return new MemberForm(member.agent().value(), member.profession(), member.since().toString(),
                member.until() == null ? "" : member.until().toString());
    }

    MemberForm withAgent(UUID kept) {
        return new MemberForm(kept, profession, since, until);
    }

    /** What it says, once everything in it is right. @param others members whom it must not name again */
    Memberships.@Nullable Description read(UUID team, List<Membership> others, TypedFields fields) {
        if (agent == null) {
            fields.wrong("agent", "structure.member.agent-missing");
        }
        others.stream().filter(other -> other.agent().value().equals(agent)).findFirst()
                .ifPresent(other -> fields.wrong("agent", "structure.member.agent-twice", other.agentName()));
        if (profession.length() > ServiceForm.LONGEST) {
            fields.wrong("profession", "structure.name-long", ServiceForm.LONGEST);
        }
        @Nullable
        LocalDate from = fields.day("since", since, "structure.member.since-wrong").orElse(null);
        @Nullable
        LocalDate to = until.isEmpty() ? null : fields.day("until", until, "structure.member.until-wrong").orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            fields.wrong("until", "structure.member.until-before");
        }
        return fields.areRight()
                ? new Memberships.Description(team, new AccountId(requireNonNull(agent)), profession, requireNonNull(from), to)
                : null;
    }
}
