package fr.guichet.desk;

import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Speaker;
import fr.guichet.organisation.Authorities;
import fr.guichet.questions.QuestionViews;
import fr.guichet.questions.ShownValue;
import fr.guichet.questions.SummarySection;
import fr.guichet.requests.AnswerGap;
import fr.guichet.requests.AnswerGaps;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The answers of a case for those who may read them, with what the form computes and advises. */
@Component
class CaseAnswers {
    private static final String TRUE = "yes";

    private final QuestionViews views;
    private final Authorities authorities;
    private final Messages messages;
    private final AnswerGaps gaps;

    CaseAnswers(QuestionViews views, Authorities authorities, Messages messages, AnswerGaps gaps) {
        this.views = views;
        this.authorities = authorities;
        this.messages = messages;
        this.gaps = gaps;
    }

    /** Page by page, only what is answered. */
    List<SummarySection> sections(RequestView view, Powers powers) {
        return views.summary(view.situation(), powers.readers(), authorities.current().words()).stream()
                .map(SummarySection::answered)
                .filter(section -> !section.lines().isEmpty()).toList();
    }

    /** The titles of the pages of which a part is closed to the agent, answered or not. */
    List<String> sealed(RequestView view, Powers powers) {
        Set<Readers> closed = EnumSet.allOf(Readers.class);
        closed.removeAll(powers.readers());
        return views.summary(view.situation(), closed, authorities.current().words()).stream()
                .filter(section -> section.lines().stream().anyMatch(SummarySection.Line::isAsked)).map(SummarySection::title)
                .toList();
    }

    /** What the form computes from the answers and is worth a look. */
    List<String> flags(RequestView view, Powers powers) {
        return views.computedForAgents(view.situation(), powers.readers()).stream().filter(value -> !value.value().isEmpty())
                .map(this::flag).toList();
    }

    private String flag(ShownValue computed) {
        return computed.value().equals(TRUE)
                ? computed.label()
                : messages.text("desk.case.computed", computed.label(),
                        messages.textOr("desk.computed." + computed.value(), computed.value()));
    }

    /** What the paper lacks, while there is something to be done about it. */
    List<AnswerGap> gaps(RequestView view) {
        return view.state().isEnded() ? List.of() : gaps.of(view);
    }

    /** What the form has told the citizen about the right to the aid. */
    List<String> advice(RequestView view) {
        Map<String, String> words = authorities.current().words();
        Speaker speaker = Speaker.of(view.situation(), words);
        return view.situation().messages().stream().map(message -> speaker.say(message.text())).toList();
    }
}
