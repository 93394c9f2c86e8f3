package fr.guichet.correspondence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail whose time has come, held by the worker that read it until its transaction ends. */
record DueMail(NoticeId id, String name, String email, String reference, String subject, List<Paragraph> body, boolean secret,
        @Nullable Instant uselessAfter, int attempts, String messageId, Instant createdAt) {
    boolean isUselessAt(Instant now) {
        return uselessAfter != null && now.isAfter(uselessAfter);
    }
}
