package fr.guichet.documents;

import org.springframework.core.io.Resource;

/** A file to be read. @param content opened anew at each reading, and never whole in memory */
public record StoredFile(String name, String mediaType, long size, String sha256, Resource content) {}
