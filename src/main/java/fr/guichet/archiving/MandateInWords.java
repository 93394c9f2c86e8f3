package fr.guichet.archiving;

import fr.guichet.archiving.CaseFileContent.Fact;
import fr.guichet.archiving.CaseFileContent.Section;
import fr.guichet.mandates.MandateUse;
import fr.guichet.mandates.MandateView;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mandate in words for the case file, with the journal of its uses. */
record MandateInWords(Messages messages) {
    Section of(MandateView mandate) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "holder", mandate.holder().name());
        add(facts, "organisation", mandate.holder().organisation());
        add(facts, "scopes",
                String.join("\n", mandate.scopes().stream().sorted().map(scope -> messages.text(scope.key())).toList()));
        add(facts, "from", FrenchDates.day(mandate.startsOn()));
        add(facts, "until", mandate.endsOn() == null ? null : FrenchDates.day(mandate.endsOn()));
        add(facts, "level", messages.text(mandate.level().key()));
        add(facts, "state", messages.text(mandate.state().key()));
        if (mandate.judgment() != null) {
            add(facts, "judgment", mandate.judgment().court());
        }
        add(facts, "text", mandate.text() == null ? null : mandate.text().words());
        add(facts, "text-hash", mandate.text() == null ? null : mandate.text().sha256());
        return new Section(messages.text(mandate.kind().key()), facts);
    }

    Section journal(List<MandateUse> uses) {
        return new Section(messages.text("archiving.mandate.journal"), uses.stream()
                .map(use -> Fact.of(FrenchDates.inDigits(use.at()) + ", " + FrenchDates.time(use.at()),
                        messages.text(use.action().key()) + ", " + use.actor()))
                .toList());
    }

    private void add(List<Fact> facts, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(messages.text("archiving.mandate." + key), text.lines().toList()));
        }
    }
}
