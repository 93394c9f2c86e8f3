package fr.guichet.people;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The persons kept. */
interface Persons extends JpaRepository<Person, UUID> {}
