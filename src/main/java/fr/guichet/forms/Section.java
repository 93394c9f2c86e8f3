package fr.guichet.forms;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.guichet.logic.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page below a heading of its own.
 *
 * @param when the condition under which its questions are asked, none for as its page
 */
public record Section(String id, Wording title, @Nullable Condition when,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Question> questions) {}
