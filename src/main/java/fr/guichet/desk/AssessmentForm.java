package fr.guichet.desk;

import fr.guichet.requests.Assessment;
import fr.guichet.shared.TypedFields;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the visit found: a plan for GIR 1 to 4, advice for GIR 5 and 6 (CASF R232-7). */
record AssessmentForm(String gir, String planLines, String planAmount, String participation, String advice) {
    private static final short LAST_WITH_RIGHT = 4;

    AssessmentForm {
        gir = Objects.requireNonNullElse(gir, "");
        planLines = Objects.requireNonNullElse(planLines, "").strip();
        planAmount = Objects.requireNonNullElse(planAmount, "");
        participation = Objects.requireNonNullElse(participation, "");
        advice = Objects.requireNonNullElse(advice, "").strip();
    }

    static AssessmentForm of(@Nullable Assessment made) {
        return made == null || made.gir() == null
                ? new AssessmentForm("", "", "", "", "")
                : new AssessmentForm(made.gir().toString(), Objects.requireNonNullElse(made.planLines(), ""),
                        euros(made.planAmount()),
                        euros(made.participation()), Objects.requireNonNullElse(made.advice(), ""));
    }

    private static String euros(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString().replace('.', ',');
    }

    /** @return none when something is wrong */
    Optional<Assessment> made(Instant at, TypedFields fields) {
        if (!gir.matches("[1-6]")) {
            fields.wrong("gir", "desk.assess.gir-missing");
            return Optional.empty();
        }
        short level = Short.parseShort(gir);
        if (level > LAST_WITH_RIGHT) {
            fields.text("advice", advice, "desk.assess.advice-missing");
            return fields.areRight()
                    ? Optional.of(new Assessment(null, null, level, at, null, null, null, advice))
                    : Optional.empty();
        }
        fields.text("planLines", planLines, "desk.assess.plan-missing");
        Optional<BigDecimal> plan = fields.amount("planAmount", planAmount, "desk.assess.amount-wrong");
        Optional<BigDecimal> share = fields.amount("participation", participation, "desk.assess.amount-wrong");
        if (plan.isPresent() && share.isPresent() && share.get().compareTo(plan.get()) > 0) {
            fields.wrong("participation", "desk.assess.participation-above");
        }
        return fields.areRight()
                ? plan.map(amount -> new Assessment(null, null, level, at, planLines, amount, share.orElse(null),
                        advice.isEmpty() ? null : advice))
                : Optional.empty();
    }
}
