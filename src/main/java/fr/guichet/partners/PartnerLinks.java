package fr.guichet.partners;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reads the links that partners make: a JWE (`dir`, `A256GCM`) whose `kid` is the partner, so that nobody else can write or read
 * what it says of a person. Its claims are `form`, `exp` and `answers`.
 */
@Service
public class PartnerLinks {
    /** A link that is of use for longer lies about for too long. */
    static final Duration LONGEST = Duration.ofDays(31);
    private static final int DEEPEST = 3;
    private static final int MOST = 400;
    private static final int LONGEST_TEXT = 4000;

    private final Partners partners;

    PartnerLinks(Partners partners) {
        this.partners = partners;
    }

    /** @return none when it is no link of an open partner for that form, was altered, or is out of date */
    public Optional<Prepared> read(String token, String form, Instant now) {
        try {
            EncryptedJWT link = EncryptedJWT.parse(token);
            UUID partner = UUID.fromString(String.valueOf(link.getHeader().getKeyID()));
            if (!JWEAlgorithm.DIR.equals(link.getHeader().getAlgorithm())
                    || !EncryptionMethod.A256GCM.equals(link.getHeader().getEncryptionMethod())) {
                return Optional.empty();
            }
            Optional<Partners.Keyed> keyed = partners.keyed(partner);
            if (keyed.isEmpty()) {
                return Optional.empty();
            }
            link.decrypt(new DirectDecrypter(keyed.get().key()));
            JWTClaimsSet says = link.getJWTClaimsSet();
            return isFor(form, now, says)
                    ? Optional.of(new Prepared(partner, keyed.get().name(), answers(says.getJSONObjectClaim("answers"))))
                    : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException notRight) {
            return Optional.empty();
        }
    }

    private static boolean isFor(String form, Instant now, JWTClaimsSet says) throws ParseException {
        if (says.getExpirationTime() == null || !form.equals(says.getStringClaim("form"))) {
            return false;
        }
        Instant until = says.getExpirationTime().toInstant();
        return now.isBefore(until) && until.isBefore(now.plus(LONGEST));
    }

    /** What answers can be, and nothing else; numbers and yes or no as they are typed. */
    private static Map<String, Object> answers(@Nullable Map<String, Object> said) {
        Map<String, Object> answers = new LinkedHashMap<>();
        if (said != null && said.size() <= MOST) {
            said.forEach((id, value) -> answer(value, DEEPEST).ifPresent(answer -> answers.put(id, answer)));
        }
        return answers;
    }

    private static Optional<Object> answer(@Nullable Object value, int depth) {
        return switch (value) {
            case String text when text.length() <= LONGEST_TEXT -> Optional.of(text);
            case Boolean yes -> Optional.of(yes ? "yes" : "no");
            case Number number -> Optional.of(number.toString());
            case List<?> list when depth > 0 && list.size() <= MOST ->
                Optional.of(list.stream().flatMap(one -> answer(one, depth - 1).stream()).toList());
            case Map<?, ?> map when depth > 0 && map.size() <= MOST -> {
                Map<String, Object> parts = new LinkedHashMap<>();
                map.forEach((id, one) -> answer(one, depth - 1).ifPresent(part -> parts.put(String.valueOf(id), part)));
                yield Optional.of(parts);
            }
            case null, default -> Optional.empty();
        };
    }
}
