package fr.guichet.queue;

import fr.guichet.requests.RequestState;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes sense of what an address says, whoever wrote it; nothing of what makes none. */
final class Heard {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");
    private static final Pattern QUESTION = Pattern.compile("[a-z0-9-]{1,100}\\.[\\p{L}_][\\p{L}0-9_]{0,99}");
    private static final Pattern PLACE = Pattern.compile("[^\0]{0,200}_" + ID.pattern());
    /** What the code on a cover sheet says: an address that ends with the number of the request, or with one of its documents. */
    private static final Pattern CODE = Pattern.compile("https?://\\S+/pieces/([A-Z0-9-]{1,40})(?:/[A-Za-z0-9_-]{1,100})?");
    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Heard() {}

    static <E extends Enum<E>> UnaryOperator<@Nullable String> one(E[] values) {
        return said -> Arrays.stream(values).map(Enum::name).filter(name -> name.equals(said)).findFirst().orElse(null);
    }

    static @Nullable String scopeOrState(@Nullable String said) {
        boolean scope = Criterion.ALL.equals(said) || Criterion.ENDED.equals(said) || Criterion.OPEN.equals(said);
        return scope || !"DRAFT".equals(said) && one(RequestState.values()).apply(said) != null ? said : null;
    }

    static @Nullable String slug(@Nullable String said) {
        return matching(SLUG, said);
    }

    /** The form and one of its questions, such as « apa-a-domicile.housing ». */
    static @Nullable String question(@Nullable String said) {
        return matching(QUESTION, said);
    }

    static @Nullable String id(@Nullable String said) {
        return matching(ID, said);
    }

    static @Nullable String agent(@Nullable String said) {
        return Criterion.NOBODY.equals(said) ? said : id(said);
    }

    static @Nullable String place(@Nullable String said) {
        return matching(PLACE, said);
    }

    private static @Nullable String matching(Pattern pattern, @Nullable String said) {
        return said != null && pattern.matcher(said).matches() ? said : null;
    }

    static @Nullable String yes(@Nullable String said) {
        return Criterion.YES.equals(said) ? said : null;
    }

    static @Nullable String descending(@Nullable String said) {
        return QueueSort.DESCENDING.equals(said) ? said : null;
    }

    static @Nullable String sort(@Nullable String said) {
        return Arrays.stream(QueueSort.values()).map(QueueSort::word).filter(word -> word.equals(said)).findFirst().orElse(null);
    }

    /** A day as the browser sends it or as one writes it, as the browser sends it. */
    static @Nullable String day(@Nullable String said) {
        try {
            String text = Objects.requireNonNull(said);
            LocalDate day = text.indexOf('/') < 0 ? LocalDate.parse(text) : LocalDate.parse(text, DAY);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day.toString();
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    static @Nullable String text(@Nullable String said) {
        String text = Objects.requireNonNull(said).replace("\0", "");
        return text.isBlank() ? null : text.substring(0, Math.min(LONGEST, text.length()));
    }

    static @Nullable String searched(@Nullable String said) {
        String text = text(said);
        Matcher code = CODE.matcher(text == null ? "" : text);
        return code.matches() ? code.group(1) : text;
    }

    static @Nullable String columns(@Nullable String said) {
        String known = Arrays.stream(Objects.requireNonNull(said).toLowerCase(Locale.ROOT).split(","))
                .filter(word -> QueueColumn.of(word) != null).distinct().collect(Collectors.joining(","));
        return known.isEmpty() ? null : known;
    }
}
