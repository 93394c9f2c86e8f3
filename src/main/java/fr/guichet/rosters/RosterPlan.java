package fr.guichet.rosters;

import fr.guichet.accounts.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a file would change, or what is wrong with it; then nothing is changed. */
public final class RosterPlan {
    private static final int MOST_MISTAKES = 50;

    private final List<RosterMistake> mistakes = new ArrayList<>();
    private final List<RosterChange> changes = new ArrayList<>();
    private final List<Consumer<SignedIn>> deeds = new ArrayList<>();

    void wrong(long line, String column, String key, Object... details) {
        if (mistakes.size() < MOST_MISTAKES) {
            mistakes.add(new RosterMistake(line, column, key, List.of(details)));
        }
    }

    void will(RosterChange.Kind kind, String key, List<Object> details, Consumer<SignedIn> deed) {
        changes.add(new RosterChange(kind, key, details));
        deeds.add(deed);
    }

    void apply(SignedIn who) {
        deeds.forEach(deed -> deed.accept(who));
    }

    public List<RosterMistake> mistakes() {
        return List.copyOf(mistakes);
    }

    public List<RosterChange> changes() {
        return List.copyOf(changes);
    }

    public boolean isGood() {
        return mistakes.isEmpty();
    }

    /** How many changes there are of a kind. */
    public long count(RosterChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** The same for the same changes: by it one knows that what is applied is what was shown. */
    public String mark() {
        return Integer.toHexString(changes.toString().hashCode());
    }
}
