package fr.guichet.questions;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A signature by one's typed first name and name. */
@Component
class SignatureType extends WrittenType {
    private static final Pattern NAMES = Pattern.compile("\\p{L}[\\p{L}\\p{M}.’'-]*(\\s+\\p{L}[\\p{L}\\p{M}.’'-]*)+");

    SignatureType() {
        super("signature", "format");
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        return NAMES.matcher(text.strip()).matches() ? List.of() : List.of(Fault.of("format"));
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.MORE;
    }

    @Override
    public String icon() {
        return "pen-line";
    }

    @Override
    public boolean isReusable() {
        return false;
    }
}
