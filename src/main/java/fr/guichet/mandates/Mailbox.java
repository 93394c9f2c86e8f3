package fr.guichet.mandates;

import java.util.Locale;

/** Tells whether two e-mail addresses lead to one mailbox, in spite of capitals and of a tag after a plus. */
final class Mailbox {
    private Mailbox() {}

    static boolean same(String address, String other) {
        return plain(address).equals(plain(other));
    }

    private static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
    }
}
