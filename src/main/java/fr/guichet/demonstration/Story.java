package fr.guichet.demonstration;

import fr.guichet.requests.Channel;
import java.util.List;
import java.util.Map;

/**
 * The life of one request up to today.
 *
 * @param by who makes or types it, a name of the {@link Cast}
 * @param paper whether a filled paper form lies beside it
 * @param answers what is answered, as {@link fr.guichet.forms.Answers} has it
 * @param documents kinds of paper by the rule that they are joined to
 * @param promised rules whose document comes later by post
 * @param draft whether only what is written here is answered
 */
record Story(String id, Channel channel, String by, boolean paper, boolean draft, Map<String, Object> answers,
        Map<String, String> documents, List<String> promised, List<Step> story) {
    Story {
        documents = documents == null ? Map.of() : documents;
        promised = promised == null ? List.of() : promised;
    }
}
