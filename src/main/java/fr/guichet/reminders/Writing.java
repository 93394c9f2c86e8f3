package fr.guichet.reminders;

import fr.guichet.correspondence.Composed;
import fr.guichet.correspondence.NewNotice;
import fr.guichet.correspondence.NoticeComposer;
import fr.guichet.correspondence.Post;
import fr.guichet.correspondence.Recipient;
import fr.guichet.correspondence.RequestWords;
import fr.guichet.forms.FormDefinition.Notices;
import fr.guichet.forms.NoticeText;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the notice of an occurrence in the words of its form, for each who reads it. */
@Component
class Writing {
    private final NoticeComposer composer;
    private final Post post;
    private final RequestWords requestWords;
    private final Messages messages;

    Writing(NoticeComposer composer, Post post, RequestWords requestWords, Messages messages) {
        this.composer = composer;
        this.post = post;
        this.requestWords = requestWords;
        this.messages = messages;
    }

    /**
     * Writes to everyone.
     *
     * @param secretUntil for a mail that lets its reader in: until when it is of use; none for any other
     * @return how the notice is headed
     */
    String write(Occurrence one, RequestView request, RequestWords.Words words, List<Recipient> readers,
            @Nullable Instant secretUntil) {
        String heading = "";
        for (int each = 0; each < readers.size(); each++) {
            Recipient reader = readers.get(each);
            Composed content = compose(one, words.values(), words.flags(), requestWords.greeting(request, reader));
            boolean secret = secretUntil != null && reader.email() != null;
            var notice = new NewNotice(request.id(), request.number(), text(one).id(), one.name() + "/" + each, reader,
                    content, null, secret, secretUntil);
            if (secret) {
                post.write(notice);
            } else {
                post.gather(notice);
            }
            heading = content.subject();
        }
        return heading;
    }

    /** To somebody of whom only the address is known. */
    Composed compose(Occurrence one, Map<String, String> words) {
        return compose(one, words, Set.of(), messages.text("reminders.notice.greeting"));
    }

    private Composed compose(Occurrence one, Map<String, String> words, Set<String> flags, String greeting) {
        Map<String, String> values = new TreeMap<>(words);
        values.put("greeting", greeting);
        return composer.compose(text(one), notices(one), values, flags);
    }

    /** The task of a rule, in the words of its form. */
    String task(Occurrence one, RequestWords.Words words) {
        String task = one.rule().task() == null ? "" : one.rule().task();
        return composer
                .compose(new NoticeText(one.rule().id(), one.rule().id(), task, List.of(), null), notices(one), words.values(),
                        words.flags())
                .subject();
    }

    private static Notices notices(Occurrence one) {
        return one.form().definition().allNotices();
    }

    private static NoticeText text(Occurrence one) {
        String id = one.rule().notice();
        return notices(one).text(id == null ? "" : id)
                .orElseThrow(() -> new IllegalStateException("The rule " + one.rule().id() + " has no notice " + id));
    }
}
