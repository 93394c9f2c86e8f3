package fr.guichet.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the code on a sheet says: each is an address of the authority that printed it. */
public sealed interface SheetCode {
    /** Where the plain separator leads: to the screen for which it is printed. */
    String SEPARATOR = "/agents/saisie/courrier";

    /** A page of a form. @param page from 1 */
    record OfForm(String slug, int version, int page) implements SheetCode {}

    /** The cover sheet of a request, or the sheet before one of its documents. @param rule of that document */
    record OfRequest(String number, @Nullable String rule) implements SheetCode {}

    /** The sheet that parts one letter from the next. */
    record Separator() implements SheetCode {}

    /** The same of another authority. @param site its address */
    record Foreign(String site) implements SheetCode {}

    /** The address that stands on the sheet. @param site our own address */
    default String written(String site) {
        return switch (this) {
            case OfForm form -> "%s/demarches/%s/papier/%d/%d".formatted(site, form.slug(), form.version(), form.page());
            case OfRequest of -> site + "/pieces/" + of.number() + (of.rule() == null ? "" : "/" + of.rule());
            case Separator separator -> site + SEPARATOR;
            case Foreign other -> other.site() + SEPARATOR;
        };
    }

    /** What was read from a sheet. None when it is no code of ours or of another Guichet. @param site our own address */
    static Optional<SheetCode> read(String text, String site) {
        Matcher written = Written.PATTERN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        if (!written.group("site").equals(site)) {
            return Optional.of(new Foreign(written.group("site")));
        }
        if (written.group("slug") != null) {
            return Optional.of(new OfForm(written.group("slug"), Integer.parseInt(written.group("version")),
                    Integer.parseInt(written.group("page"))));
        }
        return Optional.of(written.group("number") == null
                ? new Separator()
                : new OfRequest(written.group("number"), written.group("rule")));
    }

    /** The forms of these addresses. */
    final class Written {
        private static final Pattern PATTERN = Pattern.compile("(?<site>https?://[^\\s?#]+?)(?:"
                + "/demarches/(?<slug>[a-z0-9-]{1,100})/papier/(?<version>[0-9]{1,6})/(?<page>[0-9]{1,4})"
                + "|/pieces/(?<number>[A-Z0-9-]{1,40})(?:/(?<rule>[A-Za-z0-9_-]{1,100}))?|" + SEPARATOR + ")");

        private Written() {}
    }
}
