package fr.guichet.mandates;

import java.util.Locale;

/** How well the power is proved at present, from the holder's mere word to a paper that an agent has read. */
public enum ProofLevel {
    DECLARED, PAPER_ARRIVED, CONSENTED, VERIFIED;

    public String key() {
        return "mandates.level." + name().toLowerCase(Locale.ROOT);
    }
}
