package fr.guichet.documents;

/** What was found out about a file that may be kept. @param name cleaned @param pages 1 for a picture */
record CheckedFile(String name, String mediaType, String sha256, long size, int pages) {}
