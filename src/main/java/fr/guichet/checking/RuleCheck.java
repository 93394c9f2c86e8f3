package fr.guichet.checking;

import fr.guichet.forms.DeadlineRule;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.NoticeText;
import fr.guichet.forms.ReminderRule;
import fr.guichet.logic.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deadlines and reminders that nothing starts, that reach nobody, or that have nothing to say. */
final class RuleCheck implements Check {
    private static final Set<String> READERS = Set.of("requester", "subject", "holder", "protector", "agent", "head",
            "visit_contact",
            "recipient");
    private static final Set<String> CHANNELS = Set.of("email", "sms", "letter");
    private static final Set<String> STARTS = Set.of("received_on", "complete_on", "document_received_on", "missing_asked_on",
            "consent_asked_on", "decided_on", "decision_notified_on", "proposal_received_on", "observations_received_on",
            "appeal_received_on", "made_available_on", "mandate_signed_on", "urgency_attested_on");

    @Override
    public Stream<Finding> in(Definition definition) {
        FormDefinition form = definition.form();
        Set<String> notices = form.allNotices().texts().stream().map(NoticeText::id).collect(Collectors.toSet());
        return Stream.concat(form.reminders().stream().flatMap(rule -> reminder(rule, notices)),
                form.deadlines().stream().flatMap(RuleCheck::deadline));
    }

    private static Stream<Finding> reminder(ReminderRule rule, Set<String> notices) {
        String element = "reminder:" + rule.id();
        Stream<Finding> text = rule.notice() == null
                ? rule.task() == null || rule.task().isBlank()
                        ? Stream.of(Finding.blocking(element, "checking.reminder.silent"))
                        : Stream.of()
                : unknown(element, "checking.reminder.notice", List.of(rule.notice()), notices);
        Stream<Finding> often = rule.max() != null && rule.days().size() > rule.max()
                ? Stream.of(Finding.blocking(element, "checking.reminder.max", String.valueOf(rule.days().size()),
                        String.valueOf(rule.max())))
                : Stream.of();
        Stream<Finding> nobody = rule.to().isEmpty()
                ? Stream.of(Finding.blocking(element, "checking.reminder.nobody"))
                : Stream.of();
        return Stream
                .of(unknown(element, "checking.reminder.event", List.of(rule.event()), ReminderRule.EVENTS), text, often, nobody,
                        unknown(element, "checking.reminder.to", rule.to(), READERS),
                        unknown(element, "checking.reminder.channel", rule.channels(), CHANNELS))
                .flatMap(found -> found);
    }

    private static Stream<Finding> deadline(DeadlineRule rule) {
        String element = "deadline:" + rule.id();
        long lengths = Stream.of(rule.days(), rule.workingDays(), rule.months(), rule.dayOfNextMonth()).filter(Objects::nonNull)
                .count();
        return Stream.concat(unknown(element, "checking.deadline.starts", List.of(rule.starts()), STARTS),
                lengths == 1 ? Stream.of() : Stream.of(Finding.blocking(element, "checking.deadline.length")));
    }

    private static Stream<Finding> unknown(String element, String key, Collection<String> named, Set<String> known) {
        return named.stream().filter(name -> !known.contains(name))
                .map(name -> Nearest.to(name, known).map(near -> Finding.blocking(element, key + ".near", name, near))
                        .orElseGet(() -> Finding.blocking(element, key, name)));
    }
}
