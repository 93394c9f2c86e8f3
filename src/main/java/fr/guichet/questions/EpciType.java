package fr.guichet.questions;

import fr.guichet.forms.Question;
import fr.guichet.organisation.CommuneGroups;
import fr.guichet.organisation.Division;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A group of communes with taxes of its own, found by any word of its name; its code is its SIREN. */
@Component
class EpciType extends FoundType {
    private final CommuneGroups groups;

    EpciType(CommuneGroups groups, Messages messages) {
        super(messages);
        this.groups = groups;
    }

    @Override
    public String key() {
        return "epci";
    }

    @Override
    List<Found> search(Question question, String typed, int limit) {
        return groups.search(typed, limit).stream().map(EpciType::found).toList();
    }

    @Override
    List<Found> named(Question question, String text, int limit) {
        return groups.named(text, limit).stream().map(EpciType::found).toList();
    }

    @Override
    Optional<Found> byCode(Question question, String code) {
        return groups.byCode(code).map(EpciType::found);
    }

    private static Found found(Division group) {
        return new Found(group.code(), group.name(), Map.of());
    }

    @Override
    String address(Question question) {
        return "/referentiels/epci";
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.PERSON;
    }

    @Override
    public String icon() {
        return "landmark";
    }
}
