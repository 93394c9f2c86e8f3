package fr.guichet.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** What may be an e-mail address. Only a mail that arrives proves that it is one. */
public final class EmailAddresses {
    private static final int LONGEST = 254;
    private static final Pattern PLAUSIBLE = Pattern.compile("[^\\s@<>\"(),;:\\\\]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private EmailAddresses() {}

    /** Whether a mail may be tried to this address; blanks around it do not matter. */
    public static boolean isPlausible(String typed) {
        String address = typed.strip();
        return address.length() <= LONGEST && !address.contains("..") && PLAUSIBLE.matcher(address).matches();
    }

    /** Whether two addresses lead to one mailbox, in spite of capitals and of a tag after a plus. */
    public static boolean leadToOneMailbox(String address, String other) {
        return mailbox(address).equals(mailbox(other));
    }

    private static String mailbox(String address) {
        return address.strip().toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
    }
}
