package fr.guichet.editor;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a property was not kept, with what was typed. */
record Problem(Map<String, String> typed, @Nullable String error, FieldView.@Nullable Clash conflict) {
    /** Something that is not finished: it stays on the page as it stands. */
    boolean isPending() {
        return error == null && conflict == null;
    }
}
