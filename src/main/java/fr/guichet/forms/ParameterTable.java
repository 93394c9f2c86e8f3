package fr.guichet.forms;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.guichet.logic.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters by row and column, such as rates and ceilings, each version from a day on. */
public record ParameterTable(String id, String label, @JsonSetter(nulls = Nulls.AS_EMPTY) List<Version> versions) {
    /** @param rows by key, the cells of each by column, numbers with a point */
    public record Version(@Nullable LocalDate from,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Map<String, String>> rows) implements Dated {}

    /** The cell on a day; nothing where there is none. */
    Value cell(String key, String column, LocalDate on) {
        return Dated.inForce(versions, on).map(version -> version.rows.getOrDefault(key, Map.of()).get(column))
                .map(Value::written).orElse(Value.NOTHING);
    }
}
