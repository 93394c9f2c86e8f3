package fr.guichet.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Encrypts what must not be readable in the database or its backups, such as the NIR (AES-256-GCM with the installation’s
 * secret). Sealing the same text twice gives two different results: sealed values cannot be searched.
 */
@Component
public class Sealing {
    private static final String VERSION = "v1.";
    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    Sealing(GuichetSettings settings) {
        this.key = new SecretKeySpec(keyIn(settings.secret()), "AES");
    }

    private static byte[] keyIn(String secret) {
        try {
            byte[] bytes = Base64.getDecoder().decode(secret.strip());
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // The refusal below never repeats the value.
        }
        throw new StartRefusal("shared", "shared.start.secret");
    }

    /** The text in sealed form, plain ASCII of about 4/3 of its length and 40 characters more. */
    public String seal(String text) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, iv, ByteBuffer.wrap(text.getBytes(UTF_8)));
        byte[] whole = ByteBuffer.allocate(iv.length + sealed.length).put(iv).put(sealed).array();
        return VERSION + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /**
     * The text that was sealed.
     *
     * @throws IllegalStateException if it was altered, sealed with another secret, or is not a sealed text
     */
    public String open(String sealed) {
        if (!sealed.startsWith(VERSION)) {
            throw new IllegalStateException("Not a sealed text of a known version");
        }
        ByteBuffer whole;
        try {
            whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(sealed.substring(VERSION.length())));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("Not a sealed text", e);
        }
        if (whole.remaining() < IV_BYTES) {
            throw new IllegalStateException("Not a whole sealed text");
        }
        byte[] iv = new byte[IV_BYTES];
        whole.get(iv);
        return new String(run(Cipher.DECRYPT_MODE, iv, whole), UTF_8);
    }

    private byte[] run(int mode, byte[] iv, ByteBuffer input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(VERSION.getBytes(UTF_8));
            byte[] bytes = new byte[input.remaining()];
            input.get(bytes);
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The sealed text was altered, or the secret is another one", e);
        }
    }
}
