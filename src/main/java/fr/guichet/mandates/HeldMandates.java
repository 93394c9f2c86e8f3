package fr.guichet.mandates;

import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mandates that an account holds, and their use for further requests. */
@Service
@Transactional
public class HeldMandates {
    private final MandateRoll roll;
    private final MandateJournal journal;

    HeldMandates(MandateRoll roll, MandateJournal journal) {
        this.roll = roll;
        this.journal = journal;
    }

    /** Those in force by which an account may file a form, the latest first. */
    @Transactional(readOnly = true)
    public List<MandateView> covering(UUID account, String slug, LocalDate day) {
        return roll.heldBy(account).stream().filter(mandate -> mandate.covers(slug) && mandate.isInForceOn(day))
                .map(Mandate::view).toList();
    }

    /** All that an account holds or has held, the latest first. */
    @Transactional(readOnly = true)
    public List<MandateView> heldBy(UUID account) {
        return roll.heldBy(account).stream().map(Mandate::view).toList();
    }

    /** All that are known to be for the one who has this account. @param provenEmail the address by which they have signed in */
    @Transactional(readOnly = true)
    public List<MandateView> givenBy(UUID account, String provenEmail) {
        return roll.ofSubject(account, provenEmail.strip().toLowerCase(Locale.ROOT)).stream().map(Mandate::view)
                .filter(mandate -> !account.equals(mandate.holder().account())).toList();
    }

    /** All for a person, under any of their records, the latest first. */
    @Transactional(readOnly = true)
    public List<MandateView> ofPersons(Collection<UUID> records) {
        return records.isEmpty() ? List.of() : roll.ofPersons(records).stream().map(Mandate::view).toList();
    }

    /** Uses a mandate for one request more. @throws fr.guichet.shared.IllegalMove if it does not cover it */
    public void serve(MandateId id, UUID request, String slug, Actor by, Instant at) {
        Mandate mandate = roll.findById(id.value()).orElseThrow(() -> new NotFound("No mandate " + id));
        mandate.serve(request, slug, LocalDate.ofInstant(at, TimeConfiguration.ZONE));
        journal.add(id, request, MandateAction.FILED, by, at, null);
    }
}
