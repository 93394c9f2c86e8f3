package fr.guichet.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this Guichet is reached from outside, for links in mails and letters.
 *
 * @param publicUrl scheme and host, without a slash at the end
 */
@ConfigurationProperties("guichet")
public record Site(@DefaultValue("http://localhost:8080") String publicUrl) {
    /** The full address of a path that begins with a slash. */
    public String link(String path) {
        return publicUrl + path;
    }
}
