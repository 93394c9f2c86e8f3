package fr.guichet.correspondence;

import java.util.List;

/** A letter with the PDF files that lie behind it. */
record Printed(Letter letter, List<byte[]> attachments) {}
