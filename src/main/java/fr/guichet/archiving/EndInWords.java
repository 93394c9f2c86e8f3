package fr.guichet.archiving;

import fr.guichet.archiving.CaseFileContent.Fact;
import fr.guichet.archiving.CaseFileContent.Section;
import fr.guichet.requests.Assessment;
import fr.guichet.requests.Closing;
import fr.guichet.requests.History;
import fr.guichet.requests.Proposal;
import fr.guichet.requests.RequestView;
import fr.guichet.requests.Signature;
import fr.guichet.shared.Euros;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a request ended, in words for the case file. */
@Component
class EndInWords {
    private final Messages messages;

    EndInWords(Messages messages) {
        this.messages = messages;
    }

    String outcome(RequestView request) {
        String how = messages.text("archiving.outcome." + request.state().name().toLowerCase(Locale.ROOT));
        Signature signature = request.signature();
        if (signature != null) {
            return messages.text("archiving.outcome.signed", how, FrenchDates.day(signature.at()), signature.byName());
        }
        Closing closing = request.closing();
        return closing == null
                ? how
                : messages.text("archiving.outcome.signed", how, FrenchDates.day(closing.at()), closing.by());
    }

    List<Section> decision(RequestView request) {
        List<Fact> facts = new ArrayList<>();
        assessment(facts, request.assessment());
        if (request.advance() != null) {
            add(facts, "advance", messages.text("archiving.content.advance-granted", FrenchDates.day(request.advance().until()),
                    request.advance().byName(), FrenchDates.day(request.advance().at())));
        }
        proposal(facts, request.proposal());
        if (request.closing() != null) {
            add(facts, "reason", messages.text("correspondence.closed." + request.closing().reason()));
            add(facts, "passed-to", request.closing().passedTo());
            add(facts, "passed-contact", request.closing().passedContact());
            add(facts, "note", request.closing().note());
        }
        return facts.isEmpty() ? List.of() : List.of(new Section(outcome(request), facts));
    }

    /** The detail of a line of the history, its codes in words. */
    String detail(History.Entry entry) {
        return switch (entry.action()) {
            case PROPOSED -> messages.text("archiving.outcome." + entry.detail().toLowerCase(Locale.ROOT));
            case CLOSED -> messages.text("correspondence.closed." + entry.detail());
            default -> entry.detail();
        };
    }

    private void assessment(List<Fact> facts, @Nullable Assessment assessment) {
        if (assessment == null || !assessment.isMade()) {
            return;
        }
        add(facts, "gir", String.valueOf(assessment.gir()));
        add(facts, "plan", assessment.planLines());
        add(facts, "plan-amount", euros(assessment.planAmount()));
        add(facts, "participation", euros(assessment.participation()));
        add(facts, "advice", assessment.advice());
    }

    private void proposal(List<Fact> facts, @Nullable Proposal proposal) {
        if (proposal == null) {
            return;
        }
        add(facts, "proposed-by", messages.text("archiving.content.proposed", proposal.byName(), FrenchDates.day(proposal.at())));
        add(facts, "rights-from", proposal.rightsFrom() == null ? null : FrenchDates.day(proposal.rightsFrom()));
        add(facts, "amount", euros(proposal.amount()));
        add(facts, "answer", proposal.answer());
        add(facts, "facts", proposal.reasonFacts());
        add(facts, "law", proposal.reasonLaw());
    }

    private void add(List<Fact> facts, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(messages.text("archiving.content." + key), text.lines().toList()));
        }
    }

    private static @Nullable String euros(@Nullable BigDecimal amount) {
        return amount == null ? null : Euros.inWords(amount);
    }
}
