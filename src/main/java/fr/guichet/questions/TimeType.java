package fr.guichet.questions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A time of the day, as people write it: « 9 h », « 14 h 30 », « 14:30 ». */
@Component
class TimeType extends WrittenType {
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])(?:[h:.]([0-5][0-9])?)?", Pattern.CASE_INSENSITIVE);

    TimeType() {
        super("time", "format");
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        return written(text).isPresent() ? List.of() : List.of(Fault.of("format"));
    }

    private static Optional<String> written(String text) {
        Matcher time = TIME.matcher(text.replaceAll("[\\s\u00a0\u202f]", "").replaceFirst("(?i)(heures?|min|mn)$", "h"));
        if (!time.matches()) {
            return Optional.empty();
        }
        String hour = String.valueOf(Integer.parseInt(time.group(1)));
        return Optional.of(time.group(2) == null ? hour + "\u00a0h" : hour + "\u00a0h\u00a0" + time.group(2));
    }

    @Override
    public String display(Asked asked) {
        return written(asked.text()).orElse(asked.text());
    }

    @Override
    PaperField.Shape paperShape() {
        return PaperField.Shape.WORD;
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.NUMBER;
    }

    @Override
    public String icon() {
        return "clock";
    }
}
