package fr.guichet.correspondence;

import fr.guichet.requests.RequestId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was sent or is to be sent, as screens show it.
 *
 * @param address     where it goes: an e-mail address, or postal lines
 * @param body        empty when it was secret and has been forgotten
 * @param attachments names of the files that go with it, in order
 * @param at          when it was sent or printed, else when it was written
 */
public record SentNotice(NoticeId id, @Nullable RequestId request, String reference, String noticeId, Recipient.Kind recipient,
        String name, Channel channel, List<String> address, String subject, List<Paragraph> body, NoticeState state,
        @Nullable Failure failure, int attempts, Instant writtenAt, Instant at, List<String> attachments) {
    public boolean isLetter() {
        return channel == Channel.LETTER;
    }

    public boolean hasFailed() {
        return state == NoticeState.FAILED;
    }
}
