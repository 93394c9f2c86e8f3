package fr.guichet.questions;

import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import fr.guichet.logic.Kind;
import fr.guichet.logic.PartialDate;
import fr.guichet.forms.Question;
import fr.guichet.forms.Question.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A date in three fields, of which some may stay unknown. */
@Component
class DateType implements QuestionType {
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,2})[ ./-]+(\\d{1,2})[ ./-]+(\\d{4})");

    private final Messages messages;

    DateType(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String key() {
        return "date";
    }

    @Override
    public Kind kind() {
        return Kind.date;
    }

    @Override
    public Set<String> codes() {
        return Set.of("empty", "invalid", "year", "incomplete", "future", "too_old");
    }

    @Override
    public @Nullable Object read(Question question, Typed typed) {
        String day = typed.part("day").line();
        String month = typed.part("month").line();
        String year = typed.part("year").line();
        if (day == null && month == null && year == null) {
            return null;
        }
        Matcher whole = WHOLE.matcher(day == null ? "" : day);
        return whole.matches() // the whole date pasted into the first field
                ? parts(whole.group(1), whole.group(2), whole.group(3))
                : parts(day, month, year);
    }

    private static Map<String, String> parts(@Nullable String day, @Nullable String month, @Nullable String year) {
        return Map.of("day", day == null ? "" : day, "month", month == null ? "" : month, "year", year == null ? "" : year);
    }

    @Override
    public List<Fault> check(Asked asked) {
        String year = asked.part("year");
        if (isUnknown(year)) {
            return List.of(Fault.at("year", "incomplete"));
        }
        if (year.matches("[0-9]{1,3}")) {
            return List.of(Fault.at("year", "year"));
        }
        boolean noMonth = isUnknown(asked.part("month"));
        boolean noDay = isUnknown(asked.part("day"));
        Precision precision = asked.question().precision();
        if (noMonth && (precision != Precision.year || !noDay)) {
            return List.of(Fault.at("month", "incomplete"));
        }
        if (noDay && (precision == null || precision == Precision.day)) {
            return List.of(Fault.of("incomplete"));
        }
        Optional<PartialDate> date = asked.answers().date(asked.question().id());
        return date.isEmpty() ? List.of(Fault.of("invalid")) : checkBounds(asked, date.get());
    }

    private static boolean isUnknown(String part) {
        return part.matches("\\s*0*\\s*");
    }

    private String bound(String which, LocalDate day, Asked asked) {
        return messages.text("questions.date." + which + (day.equals(asked.today()) ? ".today" : ""), FrenchDates.day(day));
    }

    private List<Fault> checkBounds(Asked asked, PartialDate date) {
        LocalDate earliest = DateBound.of(asked.question().earliest(), asked.today());
        LocalDate latest = DateBound.of(asked.question().latest(), asked.today());
        if (latest != null && date.earliest().isAfter(latest)) {
            return List.of(Fault.at("year", "future", bound("latest", latest, asked)));
        }
        return earliest != null && date.latest().isBefore(earliest)
                ? List.of(Fault.at("year", "too_old", bound("earliest", earliest, asked)))
                : List.of();
    }

    @Override
    public String display(Asked asked) {
        return asked.answers().date(asked.question().id()).map(PartialDate::toString)
                .orElseGet(() -> String.join("/", List.of(asked.part("day"), asked.part("month"), asked.part("year")))
                        .replaceFirst("^/+$", ""));
    }

    @Override
    public List<PaperField> paper(Asked asked) {
        return List.of(part(asked, "day", 2), part(asked, "month", 2), part(asked, "year", 4));
    }

    private PaperField part(Asked asked, String part, int digits) {
        return PaperField.boxes(asked.name() + "." + part, messages.text("questions.date." + part), digits).atMost(digits);
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.NUMBER;
    }

    @Override
    public String icon() {
        return "calendar";
    }

    @Override
    public Set<TypeProperty> properties() {
        return Set.of(TypeProperty.PRECISION, TypeProperty.EARLIEST, TypeProperty.LATEST);
    }

    @Override
    public String inOneText(Asked asked) {
        return display(asked);
    }
}
