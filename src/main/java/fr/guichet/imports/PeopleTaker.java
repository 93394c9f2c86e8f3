package fr.guichet.imports;

import fr.guichet.people.BirthDate;
import fr.guichet.people.Civility;
import fr.guichet.people.FormerPeople;
import fr.guichet.people.FormerPeople.FormerPerson;
import fr.guichet.people.PersonDetails;
import fr.guichet.people.PostalAddress;
import fr.guichet.shared.EmailAddresses;
import fr.guichet.shared.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes over people. */
@Component
class PeopleTaker implements LineTaker {
    private static final Map<String, Civility> CIVILITIES = Map.of("madame", Civility.MADAM, "mme", Civility.MADAM, "monsieur",
            Civility.SIR,
            "m", Civility.SIR, "m.", Civility.SIR, "mr", Civility.SIR);
    /** Born abroad without a full record: a year, or a month and a year. */
    private static final Pattern PARTIAL = Pattern.compile("(?:(0?[1-9]|1[0-2])/)?((?:18|19|20)[0-9]{2})");

    private final FormerPeople people;
    private final ImportedRows imported;

    PeopleTaker(FormerPeople people, ImportedRows imported) {
        this.people = people;
        this.imported = imported;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PEOPLE;
    }

    @Override
    public int take(List<ImportLine> lines, Taking taking) {
        Map<String, ImportLine> fresh = imported.fresh(kind(), lines, line -> line.text("identifiant"));
        List<FormerPerson> good = new ArrayList<>();
        Map<String, UUID> ids = new LinkedHashMap<>();
        int unnamed = 0;
        for (ImportLine line : lines) {
            String reference = line.needed("identifiant");
            unnamed += reference.isEmpty() ? 1 : 0;
            if (fresh.get(reference) == line) {
                PersonDetails details = details(line, taking);
                if (details != null) {
                    UUID id = Ids.next();
                    ids.put(reference, id);
                    good.add(new FormerPerson(id, details));
                }
            }
        }
        if (!taking.trial()) {
            people.take(good, taking.at());
            imported.note(kind(), ids, taking.importId());
        }
        return lines.size() - fresh.size() - unnamed;
    }

    private static @Nullable PersonDetails details(ImportLine line, Taking taking) {
        String birthName = line.needed("nom_naissance");
        String firstNames = line.needed("prenoms");
        Civility civility = line.text("civilite").isEmpty() ? null : line.word("civilite", CIVILITIES);
        BirthDate born = born(line, taking);
        String email = line.text("courriel");
        if (!email.isEmpty() && !EmailAddresses.isPlausible(email)) {
            line.refuse("courriel", "email");
        }
        return line.isRefused()
                ? null
                : new PersonDetails(civility, birthName, line.orNull("nom_usage"), firstNames, born,
                        line.orNull("lieu_naissance"),
                        address(line), line.orNull("telephone"), line.orNull("mobile"), line.orNull("courriel"));
    }

    private static BirthDate born(ImportLine line, Taking taking) {
        Matcher partial = PARTIAL.matcher(line.text("date_naissance"));
        if (partial.matches()) {
            return BirthDate.of(0, partial.group(1) == null ? 0 : Integer.parseInt(partial.group(1)),
                    Integer.parseInt(partial.group(2)));
        }
        LocalDate day = line.day("date_naissance");
        if (day != null && day.isAfter(taking.day())) {
            line.refuse("date_naissance", "future");
        }
        return day == null ? BirthDate.UNKNOWN : BirthDate.of(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static @Nullable PostalAddress address(ImportLine line) {
        return line.text("adresse").isEmpty() && line.text("commune").isEmpty()
                ? null
                : new PostalAddress(line.text("adresse"), line.text("complement"), line.text("code_postal"), line.text("commune"),
                        line.orNull("code_insee"));
    }
}
