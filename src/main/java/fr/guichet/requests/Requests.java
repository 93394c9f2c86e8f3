package fr.guichet.requests;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Requests extends Repository<Request, UUID> {
    Optional<Request> findById(UUID id);

    Optional<Request> findByNumber(String number);

    Request save(Request request);
}
