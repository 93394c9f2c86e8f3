package fr.guichet.questions;

import fr.guichet.forms.EligibilityMessage;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Question.Rule.Level;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import java.util.List;
import java.util.stream.Stream;

/** Messages that keep a request from being sent online. On paper they only warn: what comes in is taken. */
record Blocking(Situation situation, Speaker speaker) {
    /** Those that hold and belong to a page, said beside their question. */
    Stream<Problem> on(Page page) {
        return holding().filter(message -> message.isBeside(page)).map(message -> problem(message, field(page, message)));
    }

    /** Those that hold and belong to no page that is open. */
    Stream<Problem> elsewhere(Journey journey) {
        return holding().filter(message -> journey.pages().stream().noneMatch(message::isBeside))
                .map(message -> problem(message, ""));
    }

    private Stream<EligibilityMessage> holding() {
        return situation.messages().stream().filter(EligibilityMessage::isBlocking);
    }

    /** The question itself; where it is not asked, the last one of the page, below which the message stands. */
    private String field(Page page, EligibilityMessage message) {
        List<String> open = situation.openQuestions(page).stream().map(Question::id).toList();
        return message.beside() != null && open.contains(message.beside())
                ? message.beside()
                : open.isEmpty() ? "" : open.getLast();
    }

    private Problem problem(EligibilityMessage message, String field) {
        boolean online = situation.surroundings().filing() == Question.Filing.online;
        return new Problem(field, online ? Level.error : Level.warning, speaker.say(message.text()), field, Problem.BLOCKED);
    }
}
