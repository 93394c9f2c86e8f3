package fr.guichet.correspondence;

import fr.guichet.requests.AnswerGaps;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says which answers a paper form lacks: those that are not there, cannot be, or cannot be read. */
@Component
class UnansweredWords {
    private final AnswerGaps gaps;
    private final Messages messages;

    UnansweredWords(AnswerGaps gaps, Messages messages) {
        this.gaps = gaps;
        this.messages = messages;
    }

    /** A question each, with what is wrong with its answer. */
    List<String> of(RequestView request) {
        return gaps.of(request).stream()
                .map(gap -> messages.text("correspondence.unanswered." + gap.kind().name().toLowerCase(Locale.ROOT),
                        gap.label().strip().replaceFirst("\\s*[?:]$", "")))
                .toList();
    }

    /** What a letter says of them; nothing when all is there. */
    List<Paragraph> in(RequestView request) {
        List<String> lines = of(request);
        List<Paragraph> said = new ArrayList<>();
        if (!lines.isEmpty()) {
            said.add(Paragraph.text(messages.text("correspondence.unanswered", lines.size())));
            said.add(Paragraph.list(lines));
            said.add(Paragraph.text(messages.text("correspondence.unanswered.how")));
        }
        return said;
    }
}
