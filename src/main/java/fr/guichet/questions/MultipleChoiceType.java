package fr.guichet.questions;

import fr.guichet.logic.Kind;
import fr.guichet.forms.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Any of the options; one of them may exclude all others. */
@Component
class MultipleChoiceType implements QuestionType {
    @Override
    public String key() {
        return "multiple_choice";
    }

    @Override
    public Kind kind() {
        return Kind.choices;
    }

    @Override
    public Set<String> codes() {
        return Set.of("empty", "format", "exclusive", "few", "many");
    }

    @Override
    public @Nullable Object read(Question question, Typed typed) {
        return typed.isShown() ? typed.all() : null;
    }

    @Override
    public List<Fault> check(Asked asked) {
        Question question = asked.question();
        List<String> chosen = asked.chosen();
        Set<String> offered = new HashSet<>(asked.options().stream().map(Choice::value).toList());
        if (!offered.containsAll(chosen)) {
            return List.of(Fault.of("format"));
        }
        if (question.exclusive() != null && chosen.size() > 1 && chosen.contains(question.exclusive())) {
            return List.of(Fault.of("exclusive"));
        }
        return Counted.check(question, chosen.size());
    }

    @Override
    public String display(Asked asked) {
        List<String> chosen = asked.chosen();
        return asked.options().stream().filter(choice -> chosen.contains(choice.value())).map(Choice::label)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Choice> choices(Asked asked) {
        return asked.options();
    }

    @Override
    public List<Choice> printed(Asked asked) {
        return asked.printedOptions();
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.CHOICE;
    }

    @Override
    public String icon() {
        return "list";
    }

    @Override
    public Set<TypeProperty> properties() {
        return Set.of(TypeProperty.OPTIONS, TypeProperty.OPTIONS_FROM, TypeProperty.EXCLUSIVE, TypeProperty.MIN_ITEMS,
                TypeProperty.MAX_ITEMS);
    }

    @Override
    public List<String> chosen(Asked asked) {
        return asked.chosen();
    }

    @Override
    public String inOneText(Asked asked) {
        return display(asked);
    }

    /** Each option chosen that can still be chosen; the others are left. */
    @Override
    public Carried carry(Asked earlier, QuestionType was, Asked now) {
        Set<String> offered = now.everyOption();
        List<String> kept = was.chosen(earlier).stream().filter(offered::contains).toList();
        List<String> gone = was.chosen(earlier).stream().filter(value -> !offered.contains(value)).toList();
        if (kept.isEmpty()) {
            return Carried.nothing(earlier);
        }
        return new Carried(kept, gone.isEmpty() ? List.of() : List.of(new LeftAnswer(earlier.name(), gone)));
    }
}
