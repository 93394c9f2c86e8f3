package fr.guichet.requests;

import fr.guichet.shared.Fingerprint;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may open a draft: an account, or the device that began it without one.
 *
 * @param token the hash of the device's secret; the secret itself is kept nowhere but in its cookie
 */
public record Holder(@Nullable UUID account, @Nullable String token) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Holder account(UUID account) {
        return new Holder(account, null);
    }

    /** The holder of a cookie, signed in or not. */
    public static Holder of(@Nullable UUID account, @Nullable String secret) {
        return new Holder(account, secret == null || secret.isBlank() ? null : Fingerprint.of(secret));
    }

    /** A new secret for a device: 128 random bits. */
    public static String newSecret() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    public boolean isNobody() {
        return account == null && token == null;
    }
}
