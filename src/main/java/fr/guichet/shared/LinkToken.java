package fr.guichet.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** A secret of 256 bits that stands in a link. What is kept is its hash. */
public record LinkToken(String clear) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static LinkToken create() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String hash() {
        return Fingerprint.of(clear);
    }

    @Override
    public String toString() {
        return "LinkToken";
    }
}
