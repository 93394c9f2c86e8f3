package fr.guichet.questions;

import fr.guichet.forms.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is common to the types whose answer is one text. */
abstract class WrittenType implements QuestionType {
    /** The most that any text may have. */
    private static final int MOST = 10_000;

    private final String key;
    private final Set<String> codes;

    WrittenType(String key, String... codes) {
        Set<String> all = new HashSet<>(List.of(codes));
        all.addAll(List.of("empty", "too_long"));
        this.key = key;
        this.codes = Set.copyOf(all);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Set<String> codes() {
        return codes;
    }

    @Override
    public @Nullable Object read(Question question, Typed typed) {
        return typed.line();
    }

    @Override
    public List<Fault> check(Asked asked) {
        String text = asked.text();
        int most = asked.question().maxLength() == null ? MOST : asked.question().maxLength();
        return text.codePointCount(0, text.length()) > most ? List.of(Fault.of("too_long", most)) : checkText(asked, text);
    }

    /** What is wrong with a text of a bearable length. */
    abstract List<Fault> checkText(Asked asked, String text);

    @Override
    public String display(Asked asked) {
        return asked.text();
    }

    @Override
    public String inOneText(Asked asked) {
        return isSealed() ? "" : asked.text();
    }

    /** Any answer that a text says and that this type would take, of several lines only where it has them. */
    @Override
    public Carried carry(Asked earlier, QuestionType was, Asked now) {
        if (was.key().equals(key())) {
            return Carried.whole(earlier.value());
        }
        String text = was.inOneText(earlier);
        boolean fits = !text.isBlank() && (hasLines() || !text.contains("\n"))
                && check(now.answered(text)).stream().noneMatch(Fault::isError);
        return fits ? Carried.whole(text) : Carried.nothing(earlier);
    }

    @Override
    public List<PaperField> paper(Asked asked) {
        int most = asked.question().maxLength() == null ? 0 : asked.question().maxLength();
        return List.of(PaperField.written(asked.name(), "", paperShape(), most));
    }

    PaperField.Shape paperShape() {
        return hasLines() ? PaperField.Shape.LINES : PaperField.Shape.LINE;
    }

    /** Whether an answer may have several lines. */
    boolean hasLines() {
        return false;
    }
}
