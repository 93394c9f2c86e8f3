package fr.guichet.requests;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the visit found.
 *
 * @param gir the need for help, from 1 (strongest) to 6; 1 to 4 give a right to the APA (CASF R232-4)
 * @param planLines the plan in words, a line each
 * @param planAmount euros a month
 * @param participation euros a month that stay with the person
 * @param advice for GIR 5 or 6: no plan, the report of the visit with advice (CASF R232-7)
 */
@Embeddable
public record Assessment(
        @Nullable OffsetDateTime visitOn,
        @Nullable String visitor,
        @Nullable Short gir,
        @Nullable Instant assessedAt,
        @Nullable String planLines,
        @Nullable BigDecimal planAmount,
        @Nullable BigDecimal participation,
        @Nullable String advice) {
    public boolean isMade() {
        return gir != null;
    }

    public boolean givesRight() {
        return gir != null && gir <= 4;
    }

    /** What is paid: the plan less the participation. */
    public BigDecimal allowance() {
        return planAmount == null
                ? BigDecimal.ZERO
                : planAmount.subtract(participation == null ? BigDecimal.ZERO : participation);
    }

    Assessment withVisitOf(@Nullable Assessment before) {
        if (visitOn != null || before == null) {
            return this;
        }
        return new Assessment(before.visitOn, before.visitor, gir, assessedAt, planLines, planAmount, participation, advice);
    }
}
