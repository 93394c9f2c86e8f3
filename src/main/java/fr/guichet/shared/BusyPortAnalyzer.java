package fr.guichet.shared;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in French that another program holds the port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class BusyPortAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
        // As text, or the number would be grouped by thousands.
        String port = String.valueOf(cause.getPort());
        return new FailureAnalysis(StartRefusal.text("shared", "shared.start.port", port),
                StartRefusal.text("shared", "shared.start.port.action", port), cause);
    }
}
