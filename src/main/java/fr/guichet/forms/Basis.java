package fr.guichet.forms;

import fr.guichet.forms.FormDefinition.Notices;
import fr.guichet.forms.FormDefinition.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * What Guichet says for a form that does not say it itself: the deadlines of the law, the notices, the states in plain words. It
 * lies in the files of `form-basis`: `every` for all forms, and one for each kind of end. What a form says by the same id counts first.
 */
final class Basis {
    private static final FormDefinition EVERY = read("every");
    private static final FormDefinition REQUEST = read("request");
    private static final FormDefinition ANSWER = read("answer");
    private static final FormDefinition INTERNAL = read("internal");

    private Basis() {}

    private static FormDefinition read(String name) {
        try {
            return FormFile
                    .read(new ClassPathResource("form-basis/" + name + ".yaml").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static List<FormDefinition> below(FormDefinition form) {
        FormDefinition kind = form.agentSteps().answer() ? ANSWER : form.whoMayFile().agentsOnly() ? INTERNAL : REQUEST;
        return List.of(kind, EVERY);
    }

    /** The form itself, then what stands under it. */
    private static Stream<FormDefinition> layers(FormDefinition form) {
        return Stream.concat(Stream.of(form), below(form).stream());
    }

    /** The first that one of the layers has. */
    static <T> Optional<T> first(FormDefinition form, Function<FormDefinition, Optional<T>> part) {
        return layers(form).map(part).flatMap(Optional::stream).findFirst();
    }

    /** A part that is taken whole. */
    static <T> T whole(FormDefinition form, Function<FormDefinition, T> part, Predicate<T> isEmpty) {
        return layers(form).map(part).filter(isEmpty.negate()).findFirst().orElseGet(() -> part.apply(EVERY));
    }

    /** Each kind of text whole. */
    static Texts texts(FormDefinition form) {
        return new Texts(whole(form, one -> part(one, Texts::privacy, List.of()), List::isEmpty),
                part(form, Texts::honour, Wording.NONE),
                whole(form, one -> part(one, Texts::capacityWords, Map.of()), Map::isEmpty),
                whole(form, one -> part(one, Texts::refusalReasons, Map.of()), Map::isEmpty));
    }

    private static <T> T part(FormDefinition form, Function<Texts, @Nullable T> of, T otherwise) {
        T part = form.texts() == null ? null : of.apply(form.texts());
        return part == null ? otherwise : part;
    }

    /** The notices by their ids, and the blocks by their names. */
    static Notices notices(FormDefinition form) {
        Map<String, Object> blocks = new LinkedHashMap<>();
        List<NoticeText> texts = new ArrayList<>();
        layers(form).map(FormDefinition::notices).filter(Objects::nonNull).forEach(notices -> {
            notices.blocks().forEach(blocks::putIfAbsent);
            texts.addAll(notices.texts());
        });
        return new Notices(blocks, texts);
    }
}
