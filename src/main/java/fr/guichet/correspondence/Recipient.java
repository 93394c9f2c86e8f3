package fr.guichet.correspondence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom something is sent, and by which way.
 *
 * @param email        for a mail only
 * @param addressLines for a letter only: what stands below the name, the last line being postcode and commune
 */
public record Recipient(Kind kind, String name, Channel channel, @Nullable String email, List<String> addressLines) {
    /** Who it is in the request; an account stands outside any request. */
    public enum Kind {
        SUBJECT, REQUESTER, HOLDER, PROTECTOR, AGENT, ACCOUNT;

        /** The key of its name. */
        public String key() {
            return "correspondence.recipient." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static Recipient byMail(Kind kind, String name, String email) {
        return new Recipient(kind, name, Channel.EMAIL, email, List.of());
    }

    public static Recipient byLetter(Kind kind, String name, List<String> addressLines) {
        return new Recipient(kind, name, Channel.LETTER, null, List.copyOf(addressLines));
    }
}
