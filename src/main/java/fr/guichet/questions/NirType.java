package fr.guichet.questions;

import fr.guichet.forms.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The number of a person in the national register (NIR), with its key. Once it is right it is shown masked, and the mask that
 * comes back unchanged means the number that is stored.
 */
@Component
class NirType extends WrittenType {
    private static final Pattern NUMBER = Pattern.compile("[12378][0-9]{4}(?:[0-9]{2}|2[AB])[0-9]{8}");
    private static final String MASK = " •• •• •• ••• ••• ••";

    NirType() {
        super("nir", "key", "birth_year");
    }

    @Override
    public @Nullable Object read(Question question, Typed typed) {
        String text = typed.line();
        if (text != null && text.contains("•")) {
            return typed.stored() instanceof String before ? before : "";
        }
        return text;
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        if (!isRight(text)) {
            return List.of(Fault.of("key"));
        }
        String birth = asked.question().id().replaceFirst("_nir$", "_birth_date");
        Optional<Integer> year = asked.answers().date(birth).map(date -> date.year() % 100);
        boolean differs = year.isPresent() && Integer.parseInt(plain(text).substring(1, 3)) != year.get();
        return differs ? List.of(Fault.warning("birth_year")) : List.of();
    }

    private static boolean isRight(String text) {
        String number = plain(text);
        if (!NUMBER.matcher(number).matches()) {
            return false;
        }
        long digits = Long.parseLong(number.substring(0, 13).replace("2A", "19").replace("2B", "18"));
        return 97 - digits % 97 == Long.parseLong(number.substring(13));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f.-]", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String display(Asked asked) {
        return asked.text().isEmpty() ? "" : plain(asked.text()).substring(0, 1) + MASK;
    }

    @Override
    public String shown(Asked asked) {
        return isRight(asked.text()) ? display(asked) : asked.text();
    }

    @Override
    public boolean isSealed() {
        return true;
    }

    @Override
    public List<PaperField> paper(Asked asked) {
        return List.of(PaperField.boxes(asked.name(), "", 1, 2, 2, 2, 3, 3, 2));
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.PERSON;
    }

    @Override
    public String icon() {
        return "id-card";
    }
}
