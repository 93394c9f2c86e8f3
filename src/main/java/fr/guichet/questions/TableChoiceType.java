package fr.guichet.questions;

import fr.guichet.forms.Question;
import fr.guichet.lists.ChoiceLists;
import fr.guichet.lists.ListEntry;
import fr.guichet.logic.Kind;
import fr.guichet.logic.Term;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A row of a list that administrators maintain. What the other columns say can be looked at too: `school.capacity`. */
@Component
class TableChoiceType extends FoundType {
    private final ChoiceLists lists;

    TableChoiceType(ChoiceLists lists, Messages messages) {
        super(messages);
        this.lists = lists;
    }

    @Override
    public String key() {
        return "table_choice";
    }

    @Override
    List<Found> search(Question question, String typed, int limit) {
        return lists.search(list(question), typed, limit).stream().map(TableChoiceType::found).toList();
    }

    @Override
    List<Found> named(Question question, String text, int limit) {
        return lists.named(list(question), text, limit).stream().map(TableChoiceType::found).toList();
    }

    @Override
    Optional<Found> byCode(Question question, String code) {
        return lists.byCode(list(question), code).map(TableChoiceType::found);
    }

    private static Found found(ListEntry entry) {
        return new Found(entry.code(), entry.label(), entry.more());
    }

    private static String list(Question question) {
        return question.list() == null ? "" : question.list();
    }

    @Override
    String address(Question question) {
        return "/referentiels/listes/" + list(question);
    }

    @Override
    public Optional<String> gap(Question question) {
        return lists.find(list(question)).isPresent() ? Optional.empty() : Optional.of("checking.shape.list");
    }

    @Override
    public Stream<Term> parts(Question question) {
        return lists.find(list(question)).stream().flatMap(list -> list.columns().stream())
                .map(column -> Term.of(column.id(), column.title(), Kind.any));
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.CHOICE;
    }

    @Override
    public String icon() {
        return "search";
    }

    @Override
    public Set<TypeProperty> properties() {
        return Set.of(TypeProperty.LIST);
    }
}
