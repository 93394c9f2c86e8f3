package fr.guichet.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for the subject.
 *
 * @param account none on paper
 * @param organisation and function, for a professional or an association
 * @param relation the answer's value, such as child
 * @param email to which no consent may ever be sent
 */
@Embeddable
public record MandateHolder(
        @Column(name = "holder_account_id") @Nullable UUID account,
        @Column(name = "holder_name") String name,
        @Column(name = "holder_organisation") @Nullable String organisation,
        @Column(name = "holder_relation") @Nullable String relation,
        @Column(name = "holder_email") @Nullable String email) {}
