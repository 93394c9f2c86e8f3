package fr.guichet.correspondence;

import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Messages;
import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a mail as text and as simple HTML, signed by the authority, and hands it to the mail server. */
@Component
class MailWriter {
    private final JavaMailSender sender;
    private final ITemplateEngine templates;
    private final Messages messages;
    private final Letterheads letterheads;
    private final GuichetSettings settings;

    MailWriter(JavaMailSender sender, ITemplateEngine templates, Messages messages, Letterheads letterheads,
            GuichetSettings settings) {
        this.sender = sender;
        this.templates = templates;
        this.messages = messages;
        this.letterheads = letterheads;
        this.settings = settings;
    }

    /** @throws org.springframework.mail.MailException when the mail cannot be made or is not taken */
    void send(DueMail mail, List<Attachment> files) {
        Letterhead from = letterheads.current();
        var message = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.mail().from(), from.authority());
            helper.setTo(mail.email());
            helper.setSubject(mail.subject());
            helper.setText(text(mail, from), html(mail, from));
            for (Attachment file : files) {
                helper.addAttachment(file.name(), new ByteArrayResource(file.bytes()), file.mediaType());
            }
            message.setHeader("Message-ID", mail.messageId());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setContentLanguage(new String[]{"fr"});
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException("Mail cannot be made", e);
        }
        sender.send(message);
    }

    private String html(DueMail mail, Letterhead from) {
        return templates.process("correspondence/mail", new Context(Locale.FRANCE, Map.of("mail", mail, "from", from)));
    }

    private String text(DueMail mail, Letterhead from) {
        String body = mail.body().stream().map(MailWriter::text).collect(Collectors.joining("\n\n"));
        return body + "\n\n-- \n"
                + String.join("\n", from.authority(), messages.text("correspondence.mail.contact", from.phone(), from.hours()),
                        messages.text("correspondence.mail.automatic"))
                + "\n";
    }

    private static String text(Paragraph paragraph) {
        return paragraph.isList()
                ? paragraph.items().stream().map(item -> "- " + item).collect(Collectors.joining("\n"))
                : paragraph.text();
    }
}
