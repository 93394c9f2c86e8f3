package fr.guichet.desk;

import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Proof;
import fr.guichet.mandates.Scope;
import java.util.List;

/** A mandate beside the request, ready to be shown and checked. */
record MandateCard(MandateView view, Look look) {
    static MandateCard of(MandateView view) {
        return new MandateCard(view, Look.of(view));
    }

    public List<Scope> scopes() {
        return view.scopes().stream().sorted().toList();
    }

    /** The proofs that an agent can have seen. */
    public List<Proof> proofs() {
        return view.kind().proofs();
    }
}
