package fr.guichet.correspondence;

/** A file that goes with a mail, or is printed behind a letter; 2 MB at most. */
public record Attachment(String name, String mediaType, byte[] bytes) {
    public static Attachment pdf(String name, byte[] bytes) {
        return new Attachment(name, "application/pdf", bytes);
    }
}
