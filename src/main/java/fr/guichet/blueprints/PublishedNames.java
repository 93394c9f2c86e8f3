package fr.guichet.blueprints;

import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Question;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The technical names that answers and documents of filed requests hang on. */
@Component
class PublishedNames {
    private final FormCatalogue catalogue;

    PublishedNames(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    boolean hold(String slug, ElementId id) {
        return catalogue.current(slug).map(form -> holds(form.definition(), id)).orElse(false);
    }

    private static boolean holds(FormDefinition form, ElementId id) {
        return switch (id.kind()) {
            case QUESTION -> question(form, id.path()).isPresent();
            case OPTION -> question(form, id.path().substring(0, id.path().lastIndexOf('/'))).stream()
                    .flatMap(question -> question.options().stream()).anyMatch(option -> option.value().equals(id.name()));
            case DOCUMENT -> form.document(id.path()).isPresent();
            default -> false;
        };
    }

    private static Optional<Question> question(FormDefinition form, String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? form.question(path)
                : form.question(path.substring(0, dot)).stream().flatMap(group -> group.questions().stream())
                        .filter(child -> child.id().equals(path.substring(dot + 1))).findFirst();
    }
}
