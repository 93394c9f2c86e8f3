package fr.guichet.accounts;

/** There is no agent yet: who opens this link becomes the first administrator. */
public record AdministratorInvited(String link) {
    @Override
    public String toString() {
        return "AdministratorInvited[]";
    }
}
