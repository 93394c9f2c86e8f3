package fr.guichet.correspondence;

import fr.guichet.requests.RequestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to be sent.
 *
 * @param request      the request it is about, null outside any request
 * @param reference    number of that request as people read it, empty without one
 * @param noticeId     which notice it is, such as `filing_receipt`
 * @param occurrence   what makes it the only one of its kind (rule, request, occurrence, recipient); null to send whenever asked
 * @param receipt      what the PDF that goes with a mail certifies, null when nothing goes with it
 * @param secret       whether its body is forgotten once sent, as for a code
 * @param uselessAfter after this instant it is not sent any more; null when it always matters
 */
public record NewNotice(@Nullable RequestId request, String reference, String noticeId, @Nullable String occurrence, Recipient to,
        Composed content, @Nullable ReceiptContent receipt, boolean secret, @Nullable Instant uselessAfter) {
    /** A notice about a request, sent once for an occurrence. */
    public static NewNotice about(RequestId request, String reference, String noticeId, String occurrence, Recipient to,
            Composed content) {
        return new NewNotice(request, reference, noticeId, occurrence, to, content, null, false, null);
    }

    /** A mail outside any request, of which nothing is kept once it is sent. */
    public static NewNotice secret(String noticeId, Recipient to, Composed content, Instant uselessAfter) {
        return new NewNotice(null, "", noticeId, null, to, content, null, true, uselessAfter);
    }

    /** The same with a receipt, which is set as PDF when the mail leaves. */
    NewNotice with(ReceiptContent certified) {
        return new NewNotice(request, reference, noticeId, occurrence, to, content, certified, secret, uselessAfter);
    }
}
