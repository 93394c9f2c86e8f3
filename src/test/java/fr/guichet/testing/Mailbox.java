package fr.guichet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import fr.guichet.shared.TimedWork;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails of everybody, which leave when somebody looks. */
public record Mailbox(GreenMail mail, TimedWork mailman, Clock clock) {
    /** The text of the latest mail to somebody in which a word stands. */
    public String to(String address, String word) throws Exception {
        mailman.runDue(clock.instant());
        for (MimeMessage message : List.of(mail.getReceivedMessages()).reversed()) {
            String text = text(message);
            if (Arrays.toString(message.getAllRecipients()).contains(address) && text.contains(word)) {
                return text;
            }
        }
        throw new AssertionError("no mail to " + address + " with « " + word + " »");
    }

    /** The latest link to a page of ours. */
    public String link(String address, String path) throws Exception {
        Matcher link = Pattern.compile("https?://[^\\s/]+(" + path + "[A-Za-z0-9_-]+)").matcher(to(address, path));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** On the page that asks for an address: types it, then the code that comes. */
    public void signIn(Page page, String email) throws Exception {
        page.locator("#email").fill(email);
        page.locator("main .btn-primary").click();
        Matcher code = Pattern.compile("\\b(\\d{3}) ?(\\d{3})\\b").matcher(to(email, "code"));
        assertThat(code.find()).isTrue();
        page.locator("#code").fill(code.group(1) + code.group(2));
        page.locator("main .btn-primary").click();
    }

    private static String text(MimeMessage message) throws Exception {
        Object content = message.getContent();
        return message.getSubject() + "\n" + (content instanceof String words ? words : words((Multipart) content));
    }

    private static String words(Multipart parts) throws Exception {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < parts.getCount(); at++) {
            Object part = parts.getBodyPart(at).getContent();
            if (part instanceof String words && parts.getBodyPart(at).isMimeType("text/plain")) {
                text.append(words);
            } else if (part instanceof Multipart inner) {
                text.append(words(inner));
            }
        }
        return text.toString();
    }
}
