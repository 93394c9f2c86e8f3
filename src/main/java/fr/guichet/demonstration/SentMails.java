package fr.guichet.demonstration;

import fr.guichet.correspondence.NoticeId;
import fr.guichet.correspondence.Paragraph;
import fr.guichet.correspondence.SentNotice;
import fr.guichet.correspondence.SentNotices;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of all that is sent, completed by what has arrived. */
@Component
@ConditionalOnDemonstration
class SentMails {
    static final int PAGE = 20;

    private final SentNotices register;
    private final ReceivedMails received;

    SentMails(SentNotices register, ReceivedMails received) {
        this.register = register;
        this.received = received;
    }

    /**
     * The latest first.
     *
     * @param to part of an address or a name, empty for everybody
     */
    List<SentMail> latest(String to, @Nullable NoticeId before) {
        List<SentNotice> notices = to.isBlank() ? register.latest(before, PAGE) : register.latestTo(to, before, PAGE);
        return notices.stream().map(this::read).toList();
    }

    private SentMail read(SentNotice notice) {
        List<Paragraph> arrived = notice.isLetter()
                ? List.of()
                : received.text(notice.id()).map(SentMails::paragraphs).orElse(List.of());
        return new SentMail(notice, notice.body().isEmpty() ? arrived : notice.body(), !arrived.isEmpty());
    }

    private static List<Paragraph> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).takeWhile(line -> !line.equals("-- ")).map(Paragraph::text).toList();
    }
}
