package fr.guichet.correspondence;

/** A file that goes with a mail, or is printed behind a letter; 2 MB at most. */
public record Attachment(String name, String mediaType, byte[] bytes) {}
