package fr.guichet.desk;

import fr.guichet.requests.Urgency;
import fr.guichet.shared.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How near a deadline is, in words, with its date. */
public record Due(String tone, String icon, String words, String day) {
    @Component
    static class Words {
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.FRANCE);
        private static final DateTimeFormatter FAR_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

        private final Messages messages;

        Words(Messages messages) {
            this.messages = messages;
        }

        Due of(LocalDate due, LocalDate today) {
            String day = (due.getYear() == today.getYear() ? DAY : FAR_DAY).format(due);
            return switch (Urgency.of(due, today)) {
                case LATE -> new Due("late", "circle-alert", words(due, today), day);
                case SOON -> new Due("warn", "clock", words(due, today), day);
                case FINE, NONE -> new Due("ok", "calendar", words(due, today), day);
            };
        }

        private String words(LocalDate due, LocalDate today) {
            long days = ChronoUnit.DAYS.between(today, due);
            if (days < 0) {
                return messages.text("desk.due.late", -days);
            }
            return days == 0
                    ? messages.text("desk.due.today")
                    : days == 1 ? messages.text("desk.due.tomorrow") : messages.text("desk.due.in", days);
        }
    }
}
