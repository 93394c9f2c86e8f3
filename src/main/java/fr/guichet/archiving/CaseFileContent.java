package fr.guichet.archiving;

import fr.guichet.correspondence.Message;
import fr.guichet.correspondence.SentNotice;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/**
 * All that remains of a closed request.
 *
 * @param accent      colour of the authority, `#rrggbb`
 * @param form        title of the form, with its version
 * @param subject     name of the person whom the request is about
 * @param summary     what the cover says: dates, channel, requester, outcome
 * @param outcome     how it ended, in one line
 * @param mandates    one section for each mandate, empty when the subject acted alone
 * @param answers     the answers as they were asked, page by page
 * @param answersJson the same as data
 * @param decision    facts and reasons of the decision, empty when there was none
 */
public record CaseFileContent(String authority, String accent, String number, String form, String subject, String outcome,
        List<Fact> summary, List<Section> answers, String answersJson, List<Section> mandates, List<Document> documents,
        List<Message> messages, List<Section> decision, List<Entry> history, List<SentNotice> notices) {
    /** A label with what stands beside it, a line each. */
    public record Fact(String label, List<String> lines) {
        public static Fact of(String label, String line) {
            return new Fact(label, List.of(line));
        }
    }

    /** Facts below a title; for answers the title of a page, the questions and what was answered. */
    public record Section(String title, List<Fact> facts) {}

    /**
     * A document that was given.
     *
     * @param name   what it proves, as the checklist says
     * @param file   name of the file
     * @param sha256 of the file when it came, hexadecimal
     * @param state  what became of it, in words
     */
    public record Document(String name, String file, String mediaType, String sha256, String state, Original original) {}

    /** Opens the file as it was given. */
    @FunctionalInterface
    public interface Original {
        InputStream open() throws IOException;
    }

    /** One line of the history. */
    public record Entry(Instant at, String author, String text) {}
}
