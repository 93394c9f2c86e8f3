package fr.guichet.rosters;

import fr.guichet.accounts.AccountId;
import fr.guichet.rosters.AgentLines.Member;
import fr.guichet.rosters.RosterChange.Kind;
import fr.guichet.shared.FrenchDates;
import fr.guichet.teams.Membership;
import fr.guichet.teams.Memberships;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Compares the teams that a file gives an agent, period by period, with those that the agent is in. */
@Component
class AgentTeams {
    private final Memberships members;
    private final Clock clock;

    AgentTeams(Memberships members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** @param had all memberships of the agent, those that are over too @param agent whose account may only be made when the file is taken in */
    void plan(AgentLines.Said said, List<Membership> had, Supplier<AccountId> agent, RosterPlan plan) {
        LocalDate today = LocalDate.now(clock);
        List<Membership> left = new ArrayList<>(had.stream().filter(one -> !one.isOverOn(today)).toList());
        Map<Member, Membership> same = new HashMap<>();
        periods(said).forEach(given -> same(given, left).ifPresent(known -> {
            left.remove(known);
            same.put(given, known);
        }));
        left.forEach(one -> plan.will(Kind.CLOSED, "rosters.change.member-ends", List.of(said.name(), one.teamName()),
                who -> members.leave(who, one, today.minusDays(1))));
        periods(said).forEach(given -> {
            Membership known = same.get(given);
            LocalDate since = Optional.ofNullable(given.since()).orElse(known == null ? today : known.since());
            if (isBeforeThePastIsOver(given, since, had, today, plan)) {
                return;
            }
            if (known != null) {
                change(given, since, known, plan);
            } else if (given.until() == null || !given.until().isBefore(today)) {
                add(said, given, since, agent, plan);
            }
        });
    }

    /** The ones that say their first day first, so that none takes the period of another. */
    private static List<Member> periods(AgentLines.Said said) {
        return said.teams().stream()
                .sorted(Comparator.comparing(Member::since, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /** The period of the same first day, else the one of which some days are meant. */
    private static Optional<Membership> same(Member given, List<Membership> left) {
        return Stream.concat(
                left.stream().filter(one -> one.since().equals(given.since())),
                left.stream().filter(one -> one.overlaps(given.begin(), given.until())))
                .filter(one -> one.team().equals(given.team().id())).findFirst();
    }

    private static boolean isBeforeThePastIsOver(Member given, LocalDate since, List<Membership> had, LocalDate today,
            RosterPlan plan) {
        Optional<Membership> past = had.stream()
                .filter(one -> one.team().equals(given.team().id()) && one.isOverOn(today) && !one.isOverOn(since)).findFirst();
        past.filter(one -> given.until() == null || !given.until().isBefore(today))
                .ifPresent(one -> plan.wrong(given.line(), AgentLines.TITLES.get(5), "rosters.wrong.period-before",
                        given.team().name(), FrenchDates.inDigits(Objects.requireNonNull(one.until()))));
        return past.isPresent();
    }

    private void change(Member given, LocalDate since, Membership known, RosterPlan plan) {
        if (!given.profession().equals(known.profession()) || !since.equals(known.since())
                || !Objects.equals(given.until(), known.until())) {
            plan.will(Kind.CHANGED, "rosters.change.member-changed", List.of(known.agentName(), known.teamName()),
                    who -> members.correct(who, known.id(), new Memberships.Description(known.team(), known.agent(),
                            given.profession(), since, given.until())));
        }
    }

    private void add(AgentLines.Said said, Member given, LocalDate since, Supplier<AccountId> agent, RosterPlan plan) {
        plan.will(Kind.ADDED, "rosters.change.member-added", List.of(said.name(), given.team().name()),
                who -> members.add(who, new Memberships.Description(given.team().id(), agent.get(), given.profession(), since,
                        given.until())));
    }
}
