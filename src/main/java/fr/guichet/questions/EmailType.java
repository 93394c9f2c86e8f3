package fr.guichet.questions;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** An e-mail address, in the letters that every mail server takes. */
@Component
class EmailType extends WrittenType {
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    EmailType() {
        super("email", "format");
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        boolean fits = text.length() <= 254 && text.indexOf('@') <= 64 && ADDRESS.matcher(text).matches();
        return fits ? List.of() : List.of(Fault.of("format"));
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.PERSON;
    }

    @Override
    public String icon() {
        return "mail";
    }
}
