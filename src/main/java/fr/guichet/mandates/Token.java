package fr.guichet.mandates;

import fr.guichet.shared.Fingerprint;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret of 256 bits that stands in a link. */
record Token(String clear) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Token create() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Fingerprint.of(clear);
    }

    @Override
    public String toString() {
        return "Token";
    }
}
