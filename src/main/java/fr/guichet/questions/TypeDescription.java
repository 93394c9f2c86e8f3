package fr.guichet.questions;

import java.util.Set;

/**
 * What an editor of forms needs to know of a type of question. Its words are `questions.type.key`.
 *
 * @param icon its name in the sprite
 * @param properties the parts of a question that this type uses beyond those of all types
 * @param codes the errors that it can raise
 * @param silent whether it asks nothing
 * @param searchable whether agents may look for requests by its answers
 */
public record TypeDescription(String key, TypeFamily family, String icon, Set<TypeProperty> properties, Set<String> codes,
        boolean silent, boolean searchable) {
    static TypeDescription of(QuestionType type) {
        return new TypeDescription(type.key(), type.family(), type.icon(), type.properties(), type.codes(), type.isSilent(),
                type.isSearchable());
    }

    public boolean uses(TypeProperty property) {
        return properties.contains(property);
    }
}
