package fr.guichet.correspondence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves.
 *
 * @param from address that mails come from
 */
@ConfigurationProperties("guichet.mail")
record MailSettings(@DefaultValue("ne-pas-repondre@localhost") String from) {
    /** The part after the at sign. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
