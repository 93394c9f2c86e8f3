package fr.guichet.organisation;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of accessibility as last audited (loi 2005-102, article 47; décret 2019-768). Without a valid audit a site counts
 * as not conforming.
 *
 * @param rate share of the applicable criteria that are met, in percent; none without an audit
 * @param audit who audited, when, and which pages
 * @param issues what is not accessible, one line each
 * @param statement what the declaration says of how it was made
 */
public record Accessibility(Status status, @Nullable Integer rate, String audit, String issues,
        AccessibilityStatement statement) {
    static final Accessibility UNKNOWN = new Accessibility(Status.NONE, null, "", "", AccessibilityStatement.NONE);

    /** The three states that the home page may name. */
    public enum Status {
        NONE, PARTIAL, FULL
    }

    public Accessibility {
        status = requireNonNullElse(status, Status.NONE);
        audit = requireNonNullElse(audit, "").strip();
        issues = requireNonNullElse(issues, "").strip();
        statement = requireNonNullElse(statement, AccessibilityStatement.NONE);
    }

    /** The message key of the wording that the law fixes. */
    public String wording() {
        return "organisation.accessibility." + status;
    }

    public boolean isAudited() {
        return rate != null && !audit.isEmpty();
    }

    public List<String> auditLines() {
        return Paragraphs.lines(audit);
    }

    public List<String> issueLines() {
        return Paragraphs.lines(issues);
    }
}
