package fr.guichet.rosters;

import fr.guichet.accounts.Role;
import fr.guichet.organisation.PlaceNames;
import fr.guichet.shared.EmailAddresses;
import fr.guichet.shared.Messages;
import fr.guichet.teams.TeamView;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a file says of agents: a line for each team that an agent is in, or several teams in one line. */
@Component
class AgentLines {
    static final List<String> TITLES = List.of("Nom", "Adresse électronique", "Rôles", "Équipes", "Profession", "Du", "Au");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String BETWEEN = "\\s*[|,]\\s*";

    private final Messages messages;

    AgentLines(Messages messages) {
        this.messages = messages;
    }

    /** What the file says of an agent. */
    record Said(String name, String email, Set<Role> roles, long line, List<Member> teams) {}

    /** What it says of one period in a team. @param since none for since ever, or for today when it is new */
    record Member(TeamView team, String profession, @Nullable LocalDate since, @Nullable LocalDate until, long line) {
        LocalDate begin() {
            return since == null ? LocalDate.MIN : since;
        }

        boolean overlaps(Member other) {
            return team.id().equals(other.team.id()) && !begin().isAfter(other.end()) && !other.begin().isAfter(end());
        }

        private LocalDate end() {
            return until == null ? LocalDate.MAX : until;
        }
    }

    /** By address, in the order of the file. */
    Map<String, Said> read(List<RosterLine> lines, List<TeamView> known, RosterPlan plan) {
        Map<String, Said> agents = new LinkedHashMap<>();
        for (RosterLine line : lines) {
            String email = line.cell(1).toLowerCase(Locale.ROOT);
            if (!EmailAddresses.isPlausible(email)) {
                plan.wrong(line.number(), TITLES.get(1), "rosters.wrong.email", line.cell(1));
            }
            Said said = agents.computeIfAbsent(email, one -> first(line, email, plan));
            same(line, said, plan);
            teams(line, said, known, plan);
        }
        return agents;
    }

    private Said first(RosterLine line, String email, RosterPlan plan) {
        if (line.cell(0).isEmpty()) {
            plan.wrong(line.number(), TITLES.get(0), "rosters.wrong.missing");
        }
        Set<Role> roles = roles(line, plan);
        if (roles.isEmpty() && line.cell(2).isEmpty()) {
            plan.wrong(line.number(), TITLES.get(2), "rosters.wrong.missing");
        }
        return new Said(line.cell(0), email, roles, line.number(), new ArrayList<>());
    }

    /** Further lines of an agent repeat the name and the roles, or leave them out. */
    private void same(RosterLine line, Said said, RosterPlan plan) {
        if (line.number() == said.line()) {
            return;
        }
        if (!line.cell(0).isEmpty() && !line.cell(0).equals(said.name())) {
            plan.wrong(line.number(), TITLES.get(0), "rosters.wrong.other-name", said.line(), said.name());
        }
        if (!line.cell(2).isEmpty() && !roles(line, plan).equals(said.roles())) {
            plan.wrong(line.number(), TITLES.get(2), "rosters.wrong.other-roles", said.line());
        }
    }

    private Set<Role> roles(RosterLine line, RosterPlan plan) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(line.cell(2).split(BETWEEN)).filter(one -> !one.isEmpty()).forEach(typed -> role(typed).ifPresentOrElse(
                roles::add, () -> plan.wrong(line.number(), TITLES.get(2), "rosters.wrong.role", typed, words(Role.ofAgents()))));
        return roles;
    }

    private Optional<Role> role(String typed) {
        String plain = PlaceNames.plain(typed);
        return Role.ofAgents().stream().filter(role -> PlaceNames.plain(word(role)).equals(plain)).findFirst();
    }

    /** As the file says it. */
    String words(Iterable<Role> roles) {
        StringBuilder words = new StringBuilder();
        roles.forEach(role -> words.append(words.isEmpty() ? "" : ", ").append(word(role)));
        return words.toString();
    }

    private String word(Role role) {
        return messages.text("accounts.role." + role);
    }

    private static void teams(RosterLine line, Said said, List<TeamView> known, RosterPlan plan) {
        @Nullable
        LocalDate since = day(line, 5, plan);
        @Nullable
        LocalDate until = day(line, 6, plan);
        if (since != null && until != null && until.isBefore(since)) {
            plan.wrong(line.number(), TITLES.get(6), "rosters.wrong.until-before");
        }
        String typed = line.cell(3);
        List<String> names = team(typed, known).isPresent() ? List.of(typed) : List.of(typed.split(BETWEEN));
        for (String name : names) {
            if (!name.isEmpty()) {
                team(name, known).ifPresentOrElse(team -> {
                    Member given = new Member(team, line.cell(4), since, until, line.number());
                    if (said.teams().stream().anyMatch(given::overlaps)) {
                        plan.wrong(line.number(), TITLES.get(3), "rosters.wrong.member-twice", team.name());
                    }
                    said.teams().add(given);
                }, () -> plan.wrong(line.number(), TITLES.get(3), "rosters.wrong.team", name));
            }
        }
    }

    private static Optional<TeamView> team(String name, List<TeamView> known) {
        return known.stream().filter(team -> team.name().equalsIgnoreCase(name)).findFirst();
    }

    private static @Nullable LocalDate day(RosterLine line, int at, RosterPlan plan) {
        String typed = line.cell(at);
        try {
            return typed.isEmpty() ? null : typed.indexOf('/') < 0 ? LocalDate.parse(typed) : LocalDate.parse(typed, DAY);
        } catch (DateTimeException noDate) {
            plan.wrong(line.number(), TITLES.get(at), "rosters.wrong.day", typed);
            return null;
        }
    }
}
