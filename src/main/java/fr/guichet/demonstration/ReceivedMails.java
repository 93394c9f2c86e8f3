package fr.guichet.demonstration;

import com.icegreen.greenmail.util.GreenMail;
import fr.guichet.correspondence.NoticeId;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The mails that the catcher has taken since it was started. What the register forgets, such as a code, is still read here. */
@Component
@ConditionalOnDemonstration
class ReceivedMails {
    private final ObjectProvider<GreenMail> server;

    ReceivedMails(ObjectProvider<GreenMail> server) {
        this.server = server;
    }

    int count() {
        GreenMail catcher = server.getIfAvailable();
        return catcher == null ? 0 : catcher.getReceivedMessages().length;
    }

    /** The text that a mail carries, as its reader sees it without HTML. */
    Optional<String> text(NoticeId notice) {
        return content(notice, "text/plain");
    }

    Optional<String> html(NoticeId notice) {
        return content(notice, "text/html");
    }

    private Optional<String> content(NoticeId notice, String type) {
        GreenMail catcher = server.getIfAvailable();
        return catcher == null
                ? Optional.empty()
                : Arrays.stream(catcher.getReceivedMessages()).filter(mail -> isOf(notice, mail)).findFirst()
                        .flatMap(mail -> find(mail, type));
    }

    private static boolean isOf(NoticeId notice, MimeMessage mail) {
        try {
            String id = mail.getMessageID();
            return id != null && id.startsWith("<" + notice.value() + "@");
        } catch (MessagingException unreadable) {
            return false;
        }
    }

    private static Optional<String> find(Part part, String type) {
        try {
            if (part.isMimeType(type)) {
                return Optional.of(String.valueOf(part.getContent()));
            }
            return part.getContent() instanceof Multipart parts ? find(parts, type) : Optional.empty();
        } catch (MessagingException unreadable) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Optional<String> find(Multipart parts, String type) throws MessagingException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            Optional<String> found = find(part, type);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
