package fr.guichet.desk;

import fr.guichet.requests.Assessment;
import fr.guichet.shared.TimeConfiguration;
import fr.guichet.shared.TypedFields;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When and by whom the person is visited. */
record VisitForm(String visitDay, String visitTime, String visitor) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.FRANCE);

    VisitForm {
        visitDay = Objects.requireNonNullElse(visitDay, "");
        visitTime = Objects.requireNonNullElse(visitTime, "");
        visitor = Objects.requireNonNullElse(visitor, "").strip();
    }

    static VisitForm of(@Nullable Assessment planned, String me) {
        OffsetDateTime on = planned == null ? null : planned.visitOn();
        return planned == null || on == null
                ? new VisitForm("", "", me)
                : new VisitForm(on.atZoneSameInstant(TimeConfiguration.ZONE).toLocalDate().toString(),
                        TIME.format(on.atZoneSameInstant(TimeConfiguration.ZONE)),
                        Objects.requireNonNullElse(planned.visitor(), ""));
    }

    /** @return none when something is wrong */
    Optional<OffsetDateTime> on(LocalDate today, TypedFields fields) {
        Optional<LocalDate> day = fields.day("visitDay", visitDay, "desk.visit.day-wrong");
        if (day.filter(one -> one.isBefore(today)).isPresent()) {
            fields.wrong("visitDay", "desk.visit.day-past");
        }
        Optional<LocalTime> time = fields.time("visitTime", visitTime, "desk.visit.time-wrong");
        fields.text("visitor", visitor, "desk.visit.visitor-missing");
        return fields.areRight()
                ? day.flatMap(one -> time.map(at -> one.atTime(at).atZone(TimeConfiguration.ZONE).toOffsetDateTime()))
                : Optional.empty();
    }
}
