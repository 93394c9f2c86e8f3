package fr.guichet.editor;

import fr.guichet.blueprints.Element;
import fr.guichet.questions.Questionnaire;
import fr.guichet.questions.TypeDescription;
import fr.guichet.questions.TypeFamily;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The types of question, in words. */
@Component
class Types {
    private final Questionnaire questionnaire;
    private final Messages messages;

    Types(Questionnaire questionnaire, Messages messages) {
        this.questionnaire = questionnaire;
        this.messages = messages;
    }

    List<TypeDescription> all() {
        return questionnaire.descriptions();
    }

    String icon(String key) {
        return all().stream().filter(type -> type.key().equals(key)).map(TypeDescription::icon).findFirst().orElse("circle-help");
    }

    /** The type of a question; one that uses nothing when the definition names no known type. */
    TypeDescription of(Element question) {
        String key = question.text("type");
        return all().stream().filter(type -> type.key().equals(key)).findFirst()
                .orElseGet(() -> new TypeDescription(key, TypeFamily.MORE, "circle-help", Set.of(), Set.of(), false, false));
    }

    List<Choice> choices() {
        return all().stream().map(type -> new Choice(type.key(), messages.text("questions.type." + type.key()))).toList();
    }
}
