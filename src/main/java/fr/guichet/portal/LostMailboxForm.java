package fr.guichet.portal;

import fr.guichet.logic.PartialDate;
import fr.guichet.recovery.NewRecovery;
import fr.guichet.shared.EmailAddresses;
import fr.guichet.shared.TypedFields;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What somebody who has lost their mailbox typed of themselves. */
record LostMailboxForm(Map<String, String> typed) {
    private static final int LONGEST = 200;
    private static final int FEWEST_DIGITS = 9;

    /** @return none when something is wrong */
    Optional<NewRecovery> read(TypedFields fields) {
        String old = email("ancienne", "portal.lost.old-wrong", fields);
        String name = text("nom", "portal.lost.name-missing", fields);
        Optional<LocalDate> born = born(fields);
        String number = text("numero", "portal.lost.number-missing", fields);
        String fresh = email("nouvelle", "portal.lost.new-wrong", fields);
        if (!old.isEmpty() && EmailAddresses.leadToOneMailbox(old, fresh)) {
            fields.wrong("nouvelle", "portal.lost.new-same");
        }
        String phone = text("telephone", "portal.lost.phone-missing", fields);
        if (!phone.isEmpty() && phone.replaceAll("[^0-9]", "").length() < FEWEST_DIGITS) {
            fields.wrong("telephone", "portal.lost.phone-missing");
        }
        return fields.areRight()
                ? Optional.of(new NewRecovery(old, name, born.orElseThrow(), number.toUpperCase(Locale.ROOT), fresh, phone))
                : Optional.empty();
    }

    private Optional<LocalDate> born(TypedFields fields) {
        Optional<LocalDate> born = PartialDate.of(typed.get("naissance.day"), typed.get("naissance.month"),
                typed.get("naissance.year")).filter(day -> day.earliest().equals(day.latest())).map(PartialDate::latest);
        if (born.isEmpty()) {
            fields.wrong("naissance", "portal.lost.birth-wrong");
        }
        return born;
    }

    private String email(String field, String key, TypedFields fields) {
        String address = typed.getOrDefault(field, "");
        if (!EmailAddresses.isPlausible(address)) {
            fields.wrong(field, key);
        }
        return address.strip().toLowerCase(Locale.ROOT);
    }

    private String text(String field, String key, TypedFields fields) {
        String text = fields.text(field, typed.getOrDefault(field, ""), key);
        if (text.length() > LONGEST) {
            fields.wrong(field, "portal.lost.long", LONGEST);
        }
        return text;
    }
}
