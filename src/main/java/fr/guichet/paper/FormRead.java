package fr.guichet.paper;

import fr.guichet.paper.ReadForm.Taken;
import fr.guichet.paper.ReadForm.Unread;
import java.util.List;

/**
 * What was read of a form that came filled in on a screen, as it is told to whoever sent it.
 *
 * @param form the name of the form; all else is as in {@link Taken}
 */
public record FormRead(String form, boolean old, int count, List<Unread> unread, boolean scripts) {
    static FormRead of(Taken taken) {
        return new FormRead(taken.form().definition().name(), taken.old(), taken.count(), taken.unread(), taken.scripts());
    }
}
