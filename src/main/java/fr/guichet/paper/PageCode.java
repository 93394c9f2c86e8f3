package fr.guichet.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the pages of a form carry: an address that names the authority, the form and the version, and leads to the form.
 *
 * @param site the address of the installation, which stands for the authority
 */
record PageCode(String site, String slug, int version) {
    private static final Pattern WRITTEN = Pattern
            .compile("(https?://[^\\s?#]+?)/demarches/([a-z0-9-]{1,100})/papier/([0-9]{1,6})(?:/[0-9]{1,4})?");

    /** What was read from a page or from a file; none when it is no code of ours or of another authority. */
    static Optional<PageCode> read(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new PageCode(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /** The address without the number of a page. */
    String written() {
        return site + "/demarches/" + slug + "/papier/" + version;
    }
}
