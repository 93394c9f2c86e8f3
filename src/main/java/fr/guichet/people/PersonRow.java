package fr.guichet.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a row of `people` that a statement of its own has found. */
final class PersonRow {
    private PersonRow() {}

    static PersonView read(ResultSet row, int number) throws SQLException {
        return new PersonView(new PersonId(row.getObject("id", UUID.class)), details(row), wishes(row), proof(row),
                row.getObject("died_on", LocalDate.class), row.getObject("account_id", UUID.class), merged(row));
    }

    private static PersonDetails details(ResultSet row) throws SQLException {
        String civility = row.getString("civility");
        return new PersonDetails(civility == null ? null : Civility.valueOf(civility), row.getString("birth_name"),
                row.getString("usual_name"), row.getString("first_names"),
                BirthDate.of(row.getInt("birth_day"), row.getInt("birth_month"), row.getInt("birth_year")),
                row.getString("birth_place"), address(row), row.getString("phone"), row.getString("mobile"),
                row.getString("email"));
    }

    private static @Nullable PostalAddress address(ResultSet row) throws SQLException {
        PostalAddress address = new PostalAddress(row.getString("street"), row.getString("complement"), row.getString("postcode"),
                row.getString("commune"), row.getString("insee"));
        return address.inOneLine().isEmpty() ? null : address;
    }

    private static Wishes wishes(ResultSet row) throws SQLException {
        String letters = row.getString("letters_by");
        return new Wishes(letters == null ? null : LettersBy.valueOf(letters), row.getString("language"), row.getString("needs"));
    }

    private static @Nullable CivilStatusProof proof(ResultSet row) throws SQLException {
        String kind = row.getString("proof");
        return kind == null
                ? null
                : new CivilStatusProof(ProofKind.valueOf(kind), row.getObject("proved_at", OffsetDateTime.class).toInstant(),
                        row.getString("proved_by"));
    }

    private static @Nullable PersonId merged(ResultSet row) throws SQLException {
        UUID into = row.getObject("merged_into", UUID.class);
        return into == null ? null : new PersonId(into);
    }
}
