package fr.guichet.requests;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface Requests extends Repository<Request, UUID> {
    Optional<Request> findById(UUID id);

    Optional<Request> findByNumber(String number);

    /** Only to be read. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_READ_ONLY, value = "true"))
    List<Request> findAllByIdIn(Collection<UUID> ids);

    Request saveAndFlush(Request request);
}
