package fr.guichet.shared;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mistakes of a form in the order of its fields. As the model attribute {@code errors} it prefixes the title of the page,
 * fills the summary and the line under each field.
 */
public final class InputErrors extends AbstractList<InputError> {
    private final List<InputError> errors = new ArrayList<>();
    private boolean refusal;

    /** Says that nothing typed is wrong, but that what was typed keeps the person from going on. */
    public void refuse() {
        refusal = true;
    }

    public boolean isRefusal() {
        return refusal;
    }

    @Override
    public boolean add(InputError error) {
        return errors.add(error);
    }

    @Override
    public InputError get(int index) {
        return errors.get(index);
    }

    @Override
    public int size() {
        return errors.size();
    }

    /** The sentence to show under a field, if it has a mistake. */
    public @Nullable String on(String fieldId) {
        return errors.stream().filter(error -> error.fieldId().equals(fieldId)).map(InputError::text).findFirst().orElse(null);
    }
}
