package fr.guichet.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
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

    private static final int FOR_GOOD = 500;

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

    private static Failure of(@Nullable Exception cause) {
        for (Exception e = cause; e instanceof MessagingException messaging; e = messaging.getNextException()) {
            if (e instanceof SMTPAddressFailedException address && address.getReturnCode() >= FOR_GOOD) {
                return ADDRESS;
            }
        }
        return cause instanceof SMTPSendFailedException || cause instanceof SendFailedException ? REFUSED : UNREACHABLE;
    }
}
