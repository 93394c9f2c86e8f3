package fr.guichet.archiving;

import fr.guichet.archiving.CaseFileContent.Document;
import fr.guichet.archiving.CaseFileContent.Entry;
import fr.guichet.archiving.CaseFileContent.Fact;
import fr.guichet.archiving.CaseFileContent.Section;
import fr.guichet.correspondence.Conversation;
import fr.guichet.correspondence.SentNotices;
import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.Documents;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.Question.Readers;
import fr.guichet.mandates.Mandates;
import fr.guichet.organisation.Authorities;
import fr.guichet.organisation.Authority;
import fr.guichet.questions.QuestionViews;
import fr.guichet.originals.Originals;
import fr.guichet.requests.History;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Gathers what the case file of an ended request holds. What only the medico-social team may read stays in the medical file, apart
 * (code de la santé publique, L1110-4); the social security number is masked.
 */
@Component
class CaseFileBuilder {
    private static final Set<Readers> KEPT = Set.of(Readers.ALL, Readers.INSTRUCTION);

    private final Authorities authorities;
    private final QuestionViews questions;
    private final AnswersAsData data;
    private final Documents documents;
    private final Mandates mandates;
    private final Conversation conversation;
    private final SentNotices notices;
    private final History history;
    private final Originals originals;
    private final EndInWords end;
    private final Messages messages;

    CaseFileBuilder(Authorities authorities, QuestionViews questions, AnswersAsData data, Documents documents, Mandates mandates,
            Conversation conversation, SentNotices notices, History history, Originals originals, EndInWords end,
            Messages messages) {
        this.authorities = authorities;
        this.questions = questions;
        this.data = data;
        this.documents = documents;
        this.mandates = mandates;
        this.conversation = conversation;
        this.notices = notices;
        this.history = history;
        this.originals = originals;
        this.end = end;
        this.messages = messages;
    }

    CaseFileContent of(RequestView request) {
        Authority authority = authorities.current();
        String form = messages.text("archiving.content.version", request.form().definition().name(), request.form().number());
        return new CaseFileContent(authority.name(), authority.accent(), request.number(), form, request.names().subject(),
                end.outcome(request), summary(request), answers(request), data.of(request.situation(), KEPT), mandates(request),
                documents(request), conversation.of(request.id()), end.decision(request), history(request),
                notices.of(request.id()));
    }

    private List<Fact> summary(RequestView request) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "form", request.form().definition().title());
        fact(facts, "birth", request.names().birth());
        fact(facts, "requester", request.names().requester());
        fact(facts, "actor", request.actorName());
        fact(facts, "channel",
                messages.text("correspondence.channel.words." + request.channel().name().toLowerCase(Locale.ROOT)));
        if (request.serviceName() != null) {
            fact(facts, "service", request.serviceName());
        }
        fact(facts, "received", FrenchDates.day(request.clocks().receivedOn()));
        if (request.clocks().completeOn() != null) {
            fact(facts, "complete", FrenchDates.day(request.clocks().completeOn()));
        }
        List<String> paper = originals.of(request.id()).stream().map(one -> messages.text(
                "originals.words." + one.state().name().toLowerCase(Locale.ROOT), one.name(), one.box(), one.holder())).toList();
        if (!paper.isEmpty()) {
            facts.add(new Fact(messages.text("archiving.content.originals"), paper));
        }
        return facts;
    }

    private void fact(List<Fact> facts, String key, String line) {
        if (!line.isBlank()) {
            facts.add(Fact.of(messages.text("archiving.content." + key), line));
        }
    }

    private List<Section> answers(RequestView request) {
        return questions.summary(request.situation(), KEPT, Map.of()).stream()
                .map(section -> new Section(section.title(),
                        section.lines().stream()
                                .map(line -> new Fact(line.label(),
                                        line.isAnswered() ? line.answer() : List.of(messages.text("archiving.content.empty"))))
                                .toList()))
                .toList();
    }

    private List<Section> mandates(RequestView request) {
        MandateInWords words = new MandateInWords(messages);
        List<Section> sections = new ArrayList<>(mandates.ofRequest(request.id().value()).stream().map(words::of).toList());
        if (!sections.isEmpty()) {
            sections.add(words.journal(mandates.journal(request.id().value())));
        }
        return sections;
    }

    private List<Document> documents(RequestView request) {
        return request.checklist().stream().filter(item -> isKept(request, item))
                .flatMap(item -> item.files().stream()
                        .map(file -> new Document(item.name(), file.name(), file.mediaType(), file.sha256(),
                                messages.text(item.stateKey()),
                                () -> documents.open(request.id().value(), file.id()).content().getInputStream())))
                .toList();
    }

    private static boolean isKept(RequestView request, ChecklistItem item) {
        return item.ruleId() == null || request.form().definition().document(item.ruleId()).map(DocumentRule::readers)
                .map(KEPT::contains).orElse(true);
    }

    private List<Entry> history(RequestView request) {
        return history.of(request.id()).stream().map(entry -> new Entry(entry.at().toInstant(), entry.actor(),
                (messages.text("desk.action." + entry.action().name())
                        + (entry.detail().isEmpty() ? "" : " : " + end.detail(entry)))))
                .toList();
    }
}
