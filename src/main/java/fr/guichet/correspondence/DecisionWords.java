package fr.guichet.correspondence;

import fr.guichet.forms.FormDefinition;
import fr.guichet.requests.Assessment;
import fr.guichet.requests.Closing;
import fr.guichet.requests.Proposal;
import fr.guichet.requests.RequestState;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Euros;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TimeConfiguration;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What notices say of the visit, of the decision, and of an end without decision. */
@Component
class DecisionWords {
    private final Messages messages;

    DecisionWords(Messages messages) {
        this.messages = messages;
    }

    Map<String, String> of(RequestView request) {
        Map<String, String> values = new TreeMap<>();
        visit(values, request.assessment());
        if (request.advance() != null) {
            values.put("urgency.attestedOn", FrenchDates.inWords(request.advance().attestedOn()));
            values.put("provisional.until", FrenchDates.inWords(request.advance().until()));
            signatory(values, request.advance().byName());
        }
        if (request.proposal() != null && request.signature() != null) {
            decided(values, request, request.proposal(), LocalDate.ofInstant(request.signature().at(), TimeConfiguration.ZONE));
            signatory(values, request.signature().byName());
            if (!request.steps().isSigned() && request.serviceName() != null) {
                values.put("signatory.title", request.serviceName());
            }
        }
        if (request.closing() != null) {
            values.put("closedOn", FrenchDates.inWords(request.closing().at()));
            values.put("withdrawn.on", FrenchDates.inWords(request.closing().at()));
            values.put("withdrawn.by",
                    request.state() == RequestState.WITHDRAWN ? request.closing().by() : request.names().requester());
            values.put("closing.note", Objects.requireNonNullElse(request.closing().note(), ""));
            values.put("closed.reason", messages.text("correspondence.closed." + request.closing().reason()));
            LocalDate closed = LocalDate.ofInstant(request.closing().at(), TimeConfiguration.ZONE);
            values.put("kept.until", FrenchDates.inWords(closed
                    .plusMonths(request.form().definition().number("retention.keptMonths", closed, 12))));
            passedOn(values, request.closing(), closed);
            signatory(values, request.closing().by());
        }
        return values;
    }

    /** The other authority has a month to say whether it is the one (CASF L122-4). */
    private static void passedOn(Map<String, String> values, Closing closing, LocalDate on) {
        if (closing.passedTo() != null) {
            values.put("other.name", closing.passedTo());
            values.put("other.contact", Objects.requireNonNullElse(closing.passedContact(), ""));
            values.put("transferred.on", FrenchDates.inWords(on));
            values.put("other.answerBy", FrenchDates.inWords(on.plusMonths(1)));
        }
    }

    private static void visit(Map<String, String> values, @Nullable Assessment visit) {
        if (visit != null && visit.visitOn() != null) {
            values.put("visit.on", FrenchDates.inWords(visit.visitOn().toInstant()));
            values.put("visit.at", FrenchDates.time(visit.visitOn().toInstant()));
            values.put("visitor.name", visit.visitor() == null ? "" : visit.visitor());
        }
        if (visit != null && visit.isMade()) {
            values.put("gir", String.valueOf(visit.gir()));
            values.put("plan.lines", visit.planLines() == null ? "" : visit.planLines().strip());
            values.put("plan.amount", euros(visit.planAmount()));
            values.put("participation.amount", euros(visit.participation()));
            values.put("participation.rate", rate(visit));
            values.put("allowance.amount", euros(visit.allowance()));
        }
    }

    private void decided(Map<String, String> values, RequestView request, Proposal proposal, LocalDate on) {
        FormDefinition form = request.form().definition();
        values.put("decidedOn", FrenchDates.inWords(on));
        values.put("granted.amount", euros(proposal.amount()));
        values.put("granted.words",
                proposal.amount() == null ? "" : messages.text("correspondence.decision.amount", euros(proposal.amount())));
        values.put("answer.lines", proposal.answer() == null ? "" : proposal.answer());
        values.put("reason.facts", proposal.reasonFacts() == null ? "" : proposal.reasonFacts());
        values.put("reason.law", proposal.reasonLaw() == null ? "" : proposal.reasonLaw());
        LocalDate from = proposal.rightsFrom() == null ? on : proposal.rightsFrom();
        values.put("rights.from", FrenchDates.inWords(from));
        values.put("firstPayment.amount", values.getOrDefault("allowance.amount", ""));
        values.put("firstPayment.month", FrenchDates.month(on.plusMonths(1)));
        values.put("revision.by", FrenchDates.inWords(from.plusMonths(form.number("revisionMonths", on, 12))));
        values.put("declareBy", FrenchDates.inWords(request.deadlines().dueFrom("declare_helper", on).orElse(on.plusMonths(1))));
        values.put("appealBy", FrenchDates.inWords(request.deadlines().dueFrom("appeal", on).orElse(on.plusMonths(2))));
        values.put("income.words", messages.text("correspondence.decision.income"));
        values.put("payee.words", messages.text("correspondence.decision.payee"));
        values.put("fund.name", messages.text("correspondence.decision.fund"));
        values.put("otherHelp.list", form.setting("otherHelp.list", on));
    }

    private void signatory(Map<String, String> values, String name) {
        int space = name.indexOf(' ');
        values.put("signatory.firstName", space < 0 ? name : name.substring(0, space));
        values.put("signatory.lastName", space < 0 ? "" : name.substring(space + 1));
        values.put("signatory.title", messages.text("correspondence.decision.signatory"));
    }

    private static String rate(Assessment visit) {
        BigDecimal plan = visit.planAmount();
        BigDecimal part = visit.participation();
        if (plan == null || part == null || plan.signum() == 0) {
            return "0";
        }
        return part.multiply(BigDecimal.valueOf(100)).divide(plan, 2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
                .replace('.', ',');
    }

    static String euros(@Nullable BigDecimal amount) {
        return Euros.inWords(amount == null ? BigDecimal.ZERO : amount);
    }
}
