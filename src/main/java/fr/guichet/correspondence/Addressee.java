package fr.guichet.correspondence;

import fr.guichet.people.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a notice is for, and how they can be reached.
 *
 * @param prefersPost they asked for letters: no mail where a letter can go
 */
public record Addressee(Recipient.Kind kind, String name, @Nullable String email, @Nullable PostalAddress address,
        boolean prefersPost) {
    /**
     * By which ways the notice goes.
     *
     * @param channels in the order in which they are tried
     * @param all by each at once, otherwise by the first
     */
    public List<Recipient> reachedBy(List<String> channels, boolean all) {
        List<Recipient> ways = new ArrayList<>(channels.stream().flatMap(channel -> way(channel).stream()).toList());
        if (prefersPost && ways.stream().anyMatch(way -> way.email() == null)) {
            ways.removeIf(way -> way.email() != null);
        }
        return all || ways.isEmpty() ? ways : List.of(ways.getFirst());
    }

    private Optional<Recipient> way(String channel) {
        return switch (channel) {
            case "email" -> Optional.ofNullable(email).map(to -> Recipient.byMail(kind, name, to));
            case "letter" -> lines().isEmpty() ? Optional.empty() : Optional.of(Recipient.byLetter(kind, name, lines()));
            default -> Optional.empty();
        };
    }

    /** The lines of the address, the last being postcode and commune; none without an address. */
    public List<String> lines() {
        return address == null
                ? List.of()
                : Stream.of(address.street(), address.complement(), town(address)).filter(line -> line != null && !line.isBlank())
                        .map(String::valueOf).toList();
    }

    private static String town(PostalAddress address) {
        return (part(address.postcode()) + " " + part(address.commune())).strip();
    }

    private static String part(@Nullable String text) {
        return text == null ? "" : text;
    }
}
