package fr.guichet.requests;

import fr.guichet.logic.PartialDate;
import fr.guichet.forms.Situation;
import fr.guichet.mandates.Capacity;
import fr.guichet.mandates.CoveredForm;
import fr.guichet.mandates.Judgment;
import fr.guichet.mandates.MandateHolder;
import fr.guichet.mandates.MandateKind;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.NewMandate;
import fr.guichet.mandates.Proof;
import fr.guichet.mandates.Scope;
import fr.guichet.people.PersonId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mandate as the answers of a request declare it. */
record DeclaredMandate(Situation situation) {
    private static final int MAJORITY = 18;

    NewMandate of(RequestId request, @Nullable PersonId subject, @Nullable UUID account, LocalDate startsOn) {
        Names names = new Names(situation);
        MandateKind kind = kind();
        return new NewMandate(request.value(), subject, names.subject(), names.birthDate(),
                new MandateHolder(account, names.requester(), orNull("requester_organisation"), orNull("requester_relation"),
                        orNull("requester_email"), names.address("requester_address")),
                capacity(), kind, scopes(), proof(), startsOn, end(startsOn),
                kind.isVoluntary() || kind.isParental() ? null : judgment(),
                declaresNoProtection(), new CoveredForm(situation.form().slug(), situation.form().name()), null);
    }

    /** Whether a mandate that is held already allows all that this one would. */
    boolean isWithin(MandateView held) {
        return held.scopes().containsAll(scopes());
    }

    /** A mandate ends after some months, parental authority the day before the child is of age (code civil, art. 388, 414). */
    private @Nullable LocalDate end(LocalDate startsOn) {
        if (kind().isVoluntary()) {
            return startsOn.plusMonths(situation.form().number("mandateMonths", situation.surroundings().today(), 12));
        }
        return kind().isParental()
                ? situation.typed().date("subject_birth_date").map(born -> born.latest().plusYears(MAJORITY).minusDays(1))
                        .orElse(null)
                : null;
    }

    /** The address to which the person's consent is asked, none for another way. */
    @Nullable
    String consentEmail() {
        return proof() == Proof.EMAIL_CONSENT ? orNull("consent_email") : null;
    }

    /** The instruction waits for the person's consent, by e-mail or by a signed paper that is still to come. */
    boolean awaitsConsent() {
        return proof() == Proof.EMAIL_CONSENT || situation.text("consent_way").equals("later");
    }

    private Capacity capacity() {
        return switch (situation.filer()) {
            case parent -> Capacity.PARENT;
            case legal_rep -> Capacity.LEGAL_REPRESENTATIVE;
            case professional -> Capacity.PROFESSIONAL;
            case self, relative, organisation -> Capacity.RELATIVE;
        };
    }

    private MandateKind kind() {
        return switch (capacity()) {
            case RELATIVE -> MandateKind.SIMPLE;
            case PARENT -> MandateKind.PARENTAL_AUTHORITY;
            case PROFESSIONAL -> MandateKind.PROFESSIONAL;
            case LEGAL_REPRESENTATIVE -> switch (situation.text("protection_kind")) {
                case "tutelle" -> MandateKind.TUTELLE;
                case "curatelle" -> MandateKind.CURATELLE;
                case "curatelle_renf" -> MandateKind.CURATELLE_RENFORCEE;
                case "hf_rep" -> MandateKind.HABILITATION_REPRESENTATION;
                case "hf_assist" -> MandateKind.HABILITATION_ASSISTANCE;
                case "mpf" -> MandateKind.PROTECTION_FUTURE;
                case "sauvegarde" -> MandateKind.SAUVEGARDE;
                default -> MandateKind.JUDGMENT_UNKNOWN;
            };
        };
    }

    /** A paper that does not say what is allowed allows at least what was done with it. */
    private Set<Scope> scopes() {
        Set<Scope> scopes = EnumSet.of(Scope.FILE);
        if (situation.answer("mandate_scope").isPresent()) {
            situation.typed().choices("mandate_scope")
                    .forEach(choice -> scopes.add(Scope.valueOf(choice.toUpperCase(Locale.ROOT))));
        }
        return scopes;
    }

    private Proof proof() {
        if (!kind().isVoluntary()) {
            return kind().proofs().getFirst();
        }
        if (situation.text("consent_ability").equals("no") || !declaresNoProtection()) {
            return Proof.NONE;
        }
        return switch (situation.text("consent_way")) {
            case "email" -> Proof.EMAIL_CONSENT;
            case "paper", "later" -> Proof.SIGNED_PAPER;
            default -> Proof.NONE;
        };
    }

    /** The person declares it themselves by the text that they accept, unless the request says the contrary. */
    private boolean declaresNoProtection() {
        return !situation.text("protection").equals("yes");
    }

    private Judgment judgment() {
        LocalDate until = situation.typed().date("protection_until").map(PartialDate::latest).orElse(null);
        return new Judgment(orNull("protection_court"), situation.answer("protection_until").isPresent() ? until : null);
    }

    private @Nullable String orNull(String id) {
        return situation.text(id).isEmpty() ? null : situation.text(id);
    }
}
