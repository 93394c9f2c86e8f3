package fr.guichet.desk;

import fr.guichet.shared.FrenchDates;
import fr.guichet.calendar.WorkingDays;
import fr.guichet.forms.DeadlineRule;
import fr.guichet.forms.Speaker;
import fr.guichet.requests.Clocks;
import fr.guichet.requests.RequestView;
import fr.guichet.requests.Signature;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The legal clocks of a case: registration at once or the next working day (CRPA R112-11-2), acknowledgement within ten days (CASF
 * R232-23), decision two months after the complete file (CASF L232-14). The rules themselves are the form's.
 */
@Component
class CaseClocks {
    private final Messages messages;
    private final Due.Words words;

    CaseClocks(Messages messages, Due.Words words) {
        this.messages = messages;
        this.words = words;
    }

    List<CaseClock> of(RequestView view, LocalDate today) {
        Clocks clocks = view.clocks();
        Signature signature = view.signature();
        return Stream.of(clock(view, "registration", day(clocks.filedAt()), today),
                clock(view, "acknowledge", day(clocks.acknowledgedAt()), today),
                clock(view, "decide", signature == null ? null : day(signature.at()), today),
                clock(view, "answer", signature == null ? null : day(signature.at()), today)).flatMap(Optional::stream).toList();
    }

    private Optional<CaseClock> clock(RequestView view, String ruleId, @Nullable LocalDate done, LocalDate today) {
        return view.form().definition().deadline(ruleId).map(rule -> {
            Optional<LocalDate> due = view.deadlines().due(ruleId);
            if (due.isEmpty()) {
                return waiting(view, rule, today);
            }
            return done == null ? running(view, rule, due.get(), today) : done(view, rule, due.get(), done);
        });
    }

    private CaseClock waiting(RequestView view, DeadlineRule rule, LocalDate today) {
        String limit = view.deadlines().dueFrom(rule.id(), today).map(day -> messages.text("desk.clock.if-today", inDigits(day)))
                .orElse("");
        boolean ended = view.state().isEnded();
        return clock(view, rule, "", "pause", messages.text(ended ? "desk.clock.never" : "desk.clock.not-started"),
                ended ? "" : messages.text("desk.clock.waits"), ended ? "" : limit);
    }

    private CaseClock running(RequestView view, DeadlineRule rule, LocalDate due, LocalDate today) {
        if (view.state().isEnded()) {
            return clock(view, rule, "", "pause", messages.text("desk.clock.stopped"), "", limit(view, rule, due));
        }
        Due how = words.of(WorkingDays.lastWorkingDayUpTo(due), today);
        return clock(view, rule, how.tone().equals("ok") ? "" : how.tone(), how.icon(), how.words(),
                messages.text("desk.clock.before", FrenchDates.inWords(WorkingDays.lastWorkingDayUpTo(due))),
                limit(view, rule, due));
    }

    private CaseClock done(RequestView view, DeadlineRule rule, LocalDate due, LocalDate done) {
        boolean late = done.isAfter(due);
        long days = Math.abs(java.time.temporal.ChronoUnit.DAYS.between(due, done));
        return clock(view, rule, late ? "late" : "ok", late ? "circle-alert" : "circle-check",
                messages.text("desk.clock.done", FrenchDates.day(done)),
                days == 0 ? "" : messages.text(late ? "desk.clock.done-late" : "desk.clock.done-early", days),
                limit(view, rule, due));
    }

    private CaseClock clock(RequestView view, DeadlineRule rule, String tone, String icon, String big, String more,
            String limit) {
        String effect = Speaker.of(view.situation(), Map.of()).say(Objects.requireNonNullElse(rule.effect(), ""));
        return new CaseClock(rule.title(), tone, icon, big, more, limit, tone.equals("ok") ? "" : effect,
                Objects.requireNonNullElse(rule.source(), ""));
    }

    private String limit(RequestView view, DeadlineRule rule, LocalDate due) {
        LocalDate start = rule.starts().equals("complete_on") && view.clocks().completeOn() != null
                ? view.clocks().completeOn()
                : view.clocks().receivedOn();
        return messages.text("desk.clock.limit." + (rule.starts().equals("complete_on") ? "complete" : "received"),
                inDigits(start),
                inDigits(due));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, TimeConfiguration.ZONE);
    }

    private static String inDigits(LocalDate day) {
        return FrenchDates.inDigits(day);
    }
}
