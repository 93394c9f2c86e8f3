package fr.guichet.desk;

import fr.guichet.mandates.Judgment;
import fr.guichet.mandates.MandateHolder;
import fr.guichet.mandates.MandateKind;
import fr.guichet.people.PostalAddress;
import fr.guichet.shared.EmailAddresses;
import fr.guichet.shared.TypedFields;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new judgment as an agent reads it: what it orders, until when, whom it names and how they are reached. */
record ReplacementForm(@Nullable String kind, @Nullable String court, @Nullable String until, @Nullable String holder,
        @Nullable String organisation, @Nullable String email, @Nullable String street, @Nullable String postcode,
        @Nullable String commune, @Nullable String note) {
    static final ReplacementForm EMPTY = new ReplacementForm(null, null, null, null, null, null, null, null, null, null);

    static List<MandateKind> kinds() {
        return Arrays.stream(MandateKind.values()).filter(MandateKind::isJudged).toList();
    }

    /** What is read of it; nothing while a field is wrong. */
    record Read(MandateKind kind, Judgment judgment, MandateHolder holder) {}

    @Nullable
    Read read(TypedFields fields, LocalDate today) {
        MandateKind named = kinds().stream().filter(one -> one.name().equals(kind)).findFirst().orElse(null);
        if (named == null) {
            fields.wrong("kind", "desk.replacement.kind-missing");
        }
        String judge = fields.text("court", text(court), "desk.replacement.court-missing");
        LocalDate end = text(until).isEmpty()
                ? null
                : fields.day("until", text(until), "desk.replacement.until-wrong").orElse(null);
        if (end != null && end.isBefore(today)) {
            fields.wrong("until", "desk.replacement.until-past");
        }
        String name = fields.text("holder", text(holder), "desk.replacement.holder-missing");
        if (!text(email).isEmpty() && !EmailAddresses.isPlausible(text(email))) {
            fields.wrong("email", "desk.replacement.email-wrong");
        } else if (text(email).isEmpty() && (text(street).isEmpty() || text(postcode).isEmpty() || text(commune).isEmpty())) {
            fields.wrong("email", "desk.replacement.unreachable");
        }
        return fields.areRight()
                ? new Read(Objects.requireNonNull(named), new Judgment(judge, end),
                        new MandateHolder(null, name, orNull(organisation), null, orNull(email), address()))
                : null;
    }

    private @Nullable PostalAddress address() {
        return text(commune).isEmpty() ? null : new PostalAddress(text(street), null, text(postcode), text(commune), null);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }
}
