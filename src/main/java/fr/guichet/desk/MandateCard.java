package fr.guichet.desk;

import fr.guichet.mandates.Contradictions;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Proof;
import fr.guichet.mandates.Scope;
import java.util.List;

/** A mandate beside the request, ready to be shown and checked. */
record MandateCard(MandateView view, Look look, List<Contradictions.Found> against) {
    /** @param against what contradicts it, as long as it is to be verified */
    static MandateCard of(MandateView view, List<Contradictions.Found> against) {
        return new MandateCard(view, Look.of(view), against);
    }

    /** Whether nothing an agent says makes it good. */
    public boolean isRefused() {
        return against.stream().anyMatch(found -> found.what().refuses());
    }

    public List<Scope> scopes() {
        return view.scopes().stream().sorted().toList();
    }

    /** The proofs that an agent can have seen. */
    public List<Proof> proofs() {
        return view.kind().proofs();
    }
}
