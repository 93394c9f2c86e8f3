package fr.guichet.shared;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the authority sets for this installation.
 *
 * @param baseUrl the address that people type, for the links in mails and letters
 * @param secret 32 bytes in base64, the key of {@link Sealing}
 * @param files the directory of supporting documents and case files
 */
@ConfigurationProperties("guichet")
public record GuichetSettings(URI baseUrl, String secret, Path files, Mail mail) {
    /** @param from the address that mails come from */
    public record Mail(String from) {}

    /** The full address of a page of this application, given its path with the leading slash. */
    public URI address(String path) {
        return URI.create(baseUrl.toString().replaceAll("/+$", "") + path);
    }
}
