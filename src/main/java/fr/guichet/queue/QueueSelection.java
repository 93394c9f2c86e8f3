package fr.guichet.queue;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody has chosen to see of the queue, as its address says it: everything open when nothing is said. What is said wrongly
 * counts as not said, and so does a question of another form than the one that is chosen.
 */
public record QueueSelection(Map<Criterion, String> said) {
    public static final QueueSelection OPEN = new QueueSelection(Map.of());
    private static final Set<Criterion> SELDOM = EnumSet.of(Criterion.QUESTION, Criterion.SERVICE, Criterion.TERRITORY,
            Criterion.TEAM,
            Criterion.LABEL, Criterion.MISSING, Criterion.RECEIVED_FROM, Criterion.RECEIVED_UNTIL, Criterion.DUE_FROM,
            Criterion.MANDATE, Criterion.URGENT);
    private static final int ID_LENGTH = 36;

    public QueueSelection {
        Map<Criterion, String> heard = new EnumMap<>(Criterion.class);
        said.forEach((criterion, value) -> {
            String sense = criterion.heard(value);
            if (sense != null) {
                heard.put(criterion, sense);
            }
        });
        String place = heard.get(Criterion.AFTER);
        if (place != null && !QueueSort.of(heard.get(Criterion.SORT)).knows(key(place))) {
            heard.remove(Criterion.AFTER);
        }
        if (!heard.getOrDefault(Criterion.QUESTION, "").startsWith(heard.get(Criterion.FORM) + ".")) {
            heard.remove(Criterion.QUESTION);
        }
        if (!heard.containsKey(Criterion.QUESTION)) {
            heard.remove(Criterion.ANSWER);
        }
        said = Collections.unmodifiableMap(heard);
    }

    /** Reads the parameters of an address. */
    public static QueueSelection of(Map<String, String> parameters) {
        Map<Criterion, String> said = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            String value = parameters.get(criterion.parameter());
            if (value != null) {
                said.put(criterion, value);
            }
        }
        return new QueueSelection(said);
    }

    /** What an address says and nothing can be made of, as it stands there; empty when all of it makes sense. */
    public static List<String> unheard(Map<String, String> parameters) {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> !parameters.getOrDefault(criterion.parameter(), "").isBlank()
                        && criterion.heard(parameters.getOrDefault(criterion.parameter(), "")) == null)
                .map(criterion -> criterion.parameter() + "=" + parameters.get(criterion.parameter())).toList();
    }

    /** Reads what follows the question mark of an address. */
    public static QueueSelection of(String query) {
        Map<String, String> parameters = UriComponentsBuilder.newInstance().query(query).build().getQueryParams()
                .toSingleValueMap();
        parameters.replaceAll((name, value) -> java.net.URLDecoder.decode(Objects.requireNonNullElse(value, ""),
                java.nio.charset.StandardCharsets.UTF_8));
        return of(parameters);
    }

    public boolean says(Criterion criterion) {
        return said.containsKey(criterion);
    }

    /** What it says; empty when nothing. */
    public String value(Criterion criterion) {
        return said.getOrDefault(criterion, "");
    }

    /** The same by the name in the address, for the fields of a form. */
    public String value(String parameter) {
        return Arrays.stream(Criterion.values()).filter(one -> one.parameter().equals(parameter)).findFirst().map(this::value)
                .orElse("");
    }

    public @Nullable QueueView view() {
        return says(Criterion.VIEW) ? QueueView.valueOf(value(Criterion.VIEW)) : null;
    }

    public QueueSort sort() {
        return QueueSort.of(said.get(Criterion.SORT));
    }

    public boolean isDescending() {
        return says(Criterion.ORDER);
    }

    public List<QueueColumn> columns() {
        return says(Criterion.COLUMNS)
                ? Stream.of(value(Criterion.COLUMNS).split(",")).map(QueueColumn::of).filter(Objects::nonNull).sorted().toList()
                : QueueColumn.USUAL;
    }

    /** The question by whose answer it filters; empty when by none. */
    public String question() {
        return value(Criterion.QUESTION).substring(value(Criterion.QUESTION).indexOf('.') + 1);
    }

    /** Whether one of the conditions that are seldom asked for is said. */
    public boolean isFurtherNarrowed() {
        return said.keySet().stream().anyMatch(SELDOM::contains);
    }

    String afterKey() {
        return key(value(Criterion.AFTER));
    }

    String afterId() {
        String place = value(Criterion.AFTER);
        return place.substring(place.length() - ID_LENGTH);
    }

    private static String key(String place) {
        return place.substring(0, place.length() - ID_LENGTH - 1);
    }

    /** The same, saying something else there, from the top. */
    public QueueSelection with(Criterion criterion, String value) {
        Map<Criterion, String> other = new EnumMap<>(Criterion.class);
        other.putAll(said);
        other.remove(Criterion.AFTER);
        other.put(criterion, value);
        return new QueueSelection(other);
    }

    /** The same without one of its conditions, from the top. */
    public QueueSelection without(Criterion criterion) {
        return with(criterion, "");
    }

    /** What follows the question mark of its address; empty when nothing is chosen. */
    public String query() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        said.forEach((criterion, value) -> address.queryParam(criterion.parameter(), "{" + criterion.name() + "}"));
        Map<String, String> values = new java.util.HashMap<>();
        said.forEach((criterion, value) -> values.put(criterion.name(), value));
        return Objects.requireNonNullElse(address.encode().buildAndExpand(values).getQuery(), "");
    }
}
