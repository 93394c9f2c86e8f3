package fr.guichet.correspondence;

import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/** Why a mail could not be sent, in words that name nobody. Its text is `correspondence.failure.<name in small letters>`. */
public enum Failure {
    /** The mail server did not answer. */
    UNREACHABLE,
    /** The mail server answered, and refuses for now. */
    REFUSED,
    /** There is no such address. */
    ADDRESS,
    /** The message itself cannot be made. */
    CONTENT;

    /** The key of its text. */
    public String key() {
        return "correspondence.failure." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether trying again may help. */
    boolean mayPass() {
        return this == UNREACHABLE || this == REFUSED;
    }

    static Failure of(MailException thrown) {
        return switch (thrown) {
            case MailParseException unreadable -> CONTENT;
            case MailPreparationException unmade -> CONTENT;
            case MailAuthenticationException stranger -> REFUSED;
            case MailSendException sending when !sending.getFailedMessages().isEmpty() ->
                of(sending.getFailedMessages().values().iterator().next());
            default -> UNREACHABLE;
        };
    }

    private static Failure of(Exception cause) {
        if (cause instanceof SendFailedException refused) {
            Address[] unknown = refused.getInvalidAddresses();
            return unknown != null && unknown.length > 0 ? ADDRESS : REFUSED;
        }
        return UNREACHABLE;
    }
}
