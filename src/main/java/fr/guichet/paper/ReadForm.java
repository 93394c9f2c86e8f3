package fr.guichet.paper;

import fr.guichet.forms.Answers;
import fr.guichet.forms.PublishedForm;
import java.util.List;

/** What came of reading a form that was filled in on a screen. */
public sealed interface ReadForm {
    /**
     * It was read.
     *
     * @param form the version that was filled in, which may be an earlier one
     * @param old whether there is a newer version
     * @param count how many questions have an answer
     * @param scripts whether the file holds programs, which were not run
     */
    record Taken(PublishedForm form, boolean old, Answers answers, int count, List<Unread> unread, boolean scripts)
            implements
                ReadForm {}

    /** Nothing was taken. @param key of the sentence that says why and what to do */
    record Refused(String key, String detail) implements ReadForm {}

    /** An answer that could not be read. @param question with its number @param key of the reason */
    record Unread(String question, String key) {}
}
