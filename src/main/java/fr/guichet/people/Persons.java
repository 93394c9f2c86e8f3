package fr.guichet.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The persons kept. */
interface Persons extends JpaRepository<Person, UUID> {
    /** The record that stands for a person now. */
    @Query(value = "select p.* from people p where p.id = person_of(:id)", nativeQuery = true)
    Optional<Person> standing(UUID id);

    /** All records of one person. */
    @Query(value = "select same_person(:id)", nativeQuery = true)
    List<UUID> same(UUID id);

    /** Those records whose persons have been told from one of these. */
    @Query(value = """
                   select p.id from people_told_apart a, lateral (values (a.other_id, a.person_id), (a.person_id, a.other_id)) pair (one, known),
                       lateral same_person(pair.one) p (id) where pair.known = any (:records)
                   """, nativeQuery = true)
    List<UUID> toldApart(UUID[] records);

    /** Both of them, held until the transaction ends. */
    @Query(value = "select p.* from people p where p.id in (:one, :other) order by p.id for update", nativeQuery = true)
    List<Person> hold(UUID one, UUID other);
}
