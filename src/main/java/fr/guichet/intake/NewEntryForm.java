package fr.guichet.intake;

import fr.guichet.requests.Channel;
import fr.guichet.shared.TypedFields;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How and when a request came in. @param form the address part of its form */
record NewEntryForm(String form, String channel, String receivedOn) {
    NewEntryForm {
        form = Objects.requireNonNullElse(form, "");
        channel = Objects.requireNonNullElse(channel, "");
        receivedOn = Objects.requireNonNullElse(receivedOn, "");
    }

    static List<Channel> channels() {
        return Arrays.stream(Channel.values()).filter(Channel::isPaper).toList();
    }

    /** What was said, or none when something is wrong: the day of receipt starts the clocks, and is never ahead. */
    Optional<Receipt> receipt(LocalDate today, TypedFields fields) {
        Optional<Channel> chosen = channels().stream().filter(one -> one.name().equals(channel)).findFirst();
        if (chosen.isEmpty()) {
            fields.wrong("channel", "intake.new.channel-missing");
        }
        Optional<LocalDate> day = fields.day("receivedOn", receivedOn, "intake.new.day-wrong");
        if (day.filter(one -> one.isAfter(today)).isPresent()) {
            fields.wrong("receivedOn", "intake.new.day-ahead");
        } else if (day.filter(one -> one.isBefore(today.minusYears(1))).isPresent()) {
            fields.wrong("receivedOn", "intake.new.day-old");
        }
        return fields.areRight() ? chosen.flatMap(one -> day.map(on -> new Receipt(one, on))) : Optional.empty();
    }

    /** By which channel and on which day. */
    record Receipt(Channel channel, LocalDate on) {}
}
