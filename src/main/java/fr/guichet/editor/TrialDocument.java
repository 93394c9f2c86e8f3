package fr.guichet.editor;

import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.Speaker;

/** A document that can be said to be joined in a trial. @param accepted what is taken for it, in one line */
record TrialDocument(String id, String name, String accepted) {
    static TrialDocument of(DocumentRule rule, Speaker speaker) {
        return new TrialDocument(rule.id(), speaker.say(rule.name()), String.join(", ", rule.accepted()));
    }
}
