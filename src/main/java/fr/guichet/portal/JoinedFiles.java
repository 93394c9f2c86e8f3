package fr.guichet.portal;

import fr.guichet.documents.Arrival;
import fr.guichet.documents.Documents;
import fr.guichet.documents.PromisedWay;
import fr.guichet.documents.Upload;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Situation;
import fr.guichet.questions.Problem;
import fr.guichet.requests.Draft;
import fr.guichet.requests.RequestFiling;
import fr.guichet.shared.Actor;
import fr.guichet.shared.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes in the files that come with a page, takes back those that are to be removed, and notes what comes later. */
@Component
class JoinedFiles {
    private final Documents documents;
    private final RequestFiling filing;
    private final GuestSteps guests;
    private final Messages messages;
    private final Clock clock;

    JoinedFiles(Documents documents, RequestFiling filing, GuestSteps guests, Messages messages, Clock clock) {
        this.documents = documents;
        this.filing = filing;
        this.guests = guests;
        this.messages = messages;
        this.clock = clock;
    }

    /** What could not be taken, said beside its field. */
    List<Problem> take(Draft draft, Situation situation, Page page, HttpServletRequest request, Actor by) {
        List<Problem> refused = new ArrayList<>();
        if (!asksFiles(page)) {
            return refused;
        }
        Map<String, List<MultipartFile>> sent = sent(request);
        filing.expectDocuments(draft.id(), situation.joining(asked(page, sent.keySet())));
        sent.forEach((rule, files) -> files.forEach(file -> attach(draft, rule, file, by, refused)));
        String removed = request.getParameter("enlever");
        if (removed != null) {
            guests.mayRemove(draft, UUID.fromString(removed));
            documents.remove(draft.id().value(), UUID.fromString(removed), clock.instant());
        }
        situation.expectedDocuments()
                .forEach(document -> promise(draft, document, request.getParameter("plus-tard." + document.id())));
        return refused;
    }

    /** Those that a question of the page asks for, be they demanded or not. */
    private static Set<String> asked(Page page, Set<String> rules) {
        return rules.stream().filter(rule -> page.question(rule).isPresent()).collect(Collectors.toSet());
    }

    /** By the rule of the document. */
    private static Map<String, List<MultipartFile>> sent(HttpServletRequest request) {
        Map<String, List<MultipartFile>> sent = new LinkedHashMap<>();
        if (request instanceof MultipartHttpServletRequest multipart) {
            multipart.getMultiFileMap()
                    .forEach((rule, files) -> sent.put(rule, files.stream().filter(file -> !isNothing(file)).toList()));
        }
        sent.values().removeIf(List::isEmpty);
        return sent;
    }

    static boolean asksFiles(Page page) {
        return page.isKind(Page.Kind.documents) || page.questions().stream().anyMatch(question -> question.isOfType("file"));
    }

    private void attach(Draft draft, String rule, MultipartFile file, Actor by, List<Problem> refused) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            Arrival arrival = documents.attach(draft.id().value(), rule, new Upload(content, name, by, clock.instant()));
            if (arrival instanceof Arrival.Refused no) {
                refused.add(new Problem(rule, Question.Rule.Level.error, messages.text(no.refusal().key()), rule, "file"));
            } else {
                guests.added(draft, rule);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void promise(Draft draft, DocumentRule document, @Nullable String way) {
        if (way != null) {
            documents.promise(draft.id().value(), document.id(),
                    way.isEmpty() ? null : PromisedWay.valueOf(way.toUpperCase(Locale.ROOT)));
        }
    }

    /** A browser sends an empty part for a field in which nothing was chosen. */
    private static boolean isNothing(MultipartFile file) {
        return file.isEmpty() && (file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty());
    }
}
