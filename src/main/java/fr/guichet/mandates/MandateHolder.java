package fr.guichet.mandates;

import fr.guichet.people.PostalAddress;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for the subject.
 *
 * @param account none on paper
 * @param organisation and function, for a professional or an association
 * @param relation the answer's value, such as child
 * @param address none when only the answers of the request say it
 * @param email to which no consent may ever be sent
 */
@Embeddable
public record MandateHolder(
        @Column(name = "holder_account_id") @Nullable UUID account,
        @Column(name = "holder_name") String name,
        @Column(name = "holder_organisation") @Nullable String organisation,
        @Column(name = "holder_relation") @Nullable String relation,
        @Column(name = "holder_email") @Nullable String email,
        @Embedded @AttributeOverride(name = "street", column = @Column(name = "holder_street")) @AttributeOverride(name = "complement", column = @Column(name = "holder_complement")) @AttributeOverride(name = "postcode", column = @Column(name = "holder_postcode")) @AttributeOverride(name = "commune", column = @Column(name = "holder_commune")) @AttributeOverride(name = "insee", column = @Column(name = "holder_insee")) @Nullable PostalAddress address) {
    /** The same, with an account. */
    MandateHolder online(UUID with) {
        return new MandateHolder(with, name, organisation, relation, email, address);
    }
}
