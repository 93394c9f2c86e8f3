package fr.guichet.documents;

import java.util.UUID;

/** A document that administrators offer to be filled in and sent back. */
public record TemplateFile(UUID id, String name, int kilobytes, String addedBy) {
    /** Where everybody can take it from; questions of type file name it by this address. */
    public String address() {
        return "/telechargements/" + id;
    }
}
