package fr.guichet.people;

/** A person as the other modules see them. */
public record PersonView(PersonId id, PersonDetails details) {
    public String fullName() {
        return details.fullName();
    }
}
