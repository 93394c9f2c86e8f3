package fr.guichet.structure;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fr.guichet.accounts.AccountId;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.TypedFields;
import fr.guichet.teams.Membership;
import fr.guichet.teams.Memberships;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator types about a member of a team. @param since @param until days as they were typed */
record MemberForm(String agent, String profession, String since, String until) {
    MemberForm {
        agent = requireNonNullElse(agent, "").strip();
        profession = requireNonNullElse(profession, "").strip();
        since = requireNonNullElse(since, "").strip();
        until = requireNonNullElse(until, "").strip();
    }

    static MemberForm of(Membership member) {
        return new MemberForm(member.agentName(), member.profession(), member.since().toString(),
                member.until() == null ? "" : member.until().toString());
    }

    /** What it says, once everything in it is right. @param who none when nobody was found @param others periods that it must not overlap */
    Memberships.@Nullable Description read(UUID team, @Nullable AccountId who, List<Membership> others, TypedFields fields) {
        if (profession.length() > ServiceForm.LONGEST) {
            fields.wrong("profession", "structure.name-long", ServiceForm.LONGEST);
        }
        @Nullable
        LocalDate from = fields.day("since", since, "structure.member.since-wrong").orElse(null);
        @Nullable
        LocalDate to = until.isEmpty() ? null : fields.day("until", until, "structure.member.until-wrong").orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            fields.wrong("until", "structure.member.until-before");
        } else if (from != null) {
            others.stream().filter(other -> other.agent().equals(who) && other.overlaps(from, to)).findFirst().ifPresent(
                    other -> fields.wrong("since", "structure.member.overlaps", other.agentName(),
                            FrenchDates.inDigits(other.since())));
        }
        return fields.areRight()
                ? new Memberships.Description(team, requireNonNull(who), profession, requireNonNull(from), to)
                : null;
    }
}
