package fr.guichet.mandates;

import fr.guichet.people.BirthDate;
import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import fr.guichet.shared.LinkToken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Claire acts for her mother Madeleine. */
final class MandateMother {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    static final Instant LATER = Instant.parse("2026-11-25T08:00:00Z");
    static final Instant LINK_ENDS = Instant.parse("2026-12-08T08:00:00Z");
    static final BirthDate BORN = BirthDate.of(12, 5, 1941);
    static final UUID CLAIRE_ACCOUNT = Ids.next();
    static final Actor CLAIRE = new Actor(CLAIRE_ACCOUNT, "Claire Lefèvre", Actor.Kind.CITIZEN);
    static final CoveredForm FORM = new CoveredForm("apa-a-domicile", "APA à domicile");
    static final Actor AGENT = new Actor(Ids.next(), "Nadia Benali", Actor.Kind.AGENT);

    private MandateMother() {}

    static MandateHolder claire() {
        return new MandateHolder(CLAIRE_ACCOUNT, "Claire Lefèvre", null, "child", "claire.lefevre@exemple.fr", null);
    }

    static NewMandate simple(Proof proof) {
        return new NewMandate(Ids.next(), null, "Madeleine Lefèvre", BORN, claire(), Capacity.RELATIVE, MandateKind.SIMPLE,
                EnumSet.of(Scope.FILE, Scope.FOLLOW), proof, TODAY, TODAY.plusYears(1), null, true, FORM, null);
    }

    static NewMandate judged(@Nullable LocalDate until) {
        return new NewMandate(Ids.next(), null, "Madeleine Lefèvre", BORN, claire(), Capacity.LEGAL_REPRESENTATIVE,
                MandateKind.TUTELLE,
                EnumSet.noneOf(Scope.class), Proof.JUDGMENT, TODAY, null,
                new Judgment("Tribunal de Montclair, 3 mars 2024", until),
                false, CoveredForm.NONE, null);
    }

    static Mandate mandate(NewMandate declared) {
        return new Mandate(declared, ShownText.of("mandat-2", "Mandat\n\nTexte."), NOW);
    }

    static ConsentLink link(String to) {
        return ConsentLink.sent(LinkToken.create().hash(), to, NOW, LINK_ENDS);
    }

    static Mandate asked() {
        Mandate mandate = mandate(simple(Proof.EMAIL_CONSENT));
        mandate.askConsent(link("madeleine@exemple.fr"));
        return mandate;
    }

    static Mandate active() {
        Mandate mandate = asked();
        mandate.consent(Coverage.FORM, LATER);
        return mandate;
    }
}
