package fr.guichet.questions;

import fr.guichet.forms.Computed;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Question;
import fr.guichet.forms.Setting;
import fr.guichet.logic.Kind;
import fr.guichet.logic.Kinds;
import fr.guichet.logic.Term;
import fr.guichet.logic.Vocabulary;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Lists what the expressions of a form can name: its questions, computed values, settings, documents, and what Guichet gives. */
@Service
public class Vocabularies {
    private static final Map<String, List<String>> GIVEN = Map.of("filing", List.of("online", "paper"), "open_request",
            List.of("yes"));
    private static final List<String> YES_NO = List.of("yes", "no");

    private final QuestionTypes types;
    private final Messages messages;

    Vocabularies(QuestionTypes types, Messages messages) {
        this.types = types;
        this.messages = messages;
    }

    /** The vocabulary of a form, right or wrong; of two things of one id the first. */
    public Vocabulary of(FormDefinition form) {
        Map<String, Term> terms = new LinkedHashMap<>();
        Map<String, Question> questions = form.questions()
                .collect(Collectors.toMap(Question::id, Function.identity(), (first, second) -> first));
        form.questions().flatMap(question -> terms(question, questions)).forEach(term -> terms.putIfAbsent(term.id(), term));
        form.computed().forEach(one -> terms.putIfAbsent(one.id(), Term.of(one.id(), one.label(), Kind.any)));
        form.settings().stream().map(this::term).forEach(term -> terms.putIfAbsent(term.id(), term));
        form.documents().stream().map(Vocabularies::term).forEach(term -> terms.putIfAbsent(term.id(), term));
        GIVEN.forEach((id, values) -> terms.putIfAbsent(id, given(id, values)));
        FormVocabulary vocabulary = new FormVocabulary(terms, form.tables().stream().map(Columns::of).toList());
        for (int round = 0; round < form.computed().size() && settle(form, vocabulary); round++) {
            // a computed value may look at one that stands after it
        }
        return vocabulary;
    }

    private Stream<Term> terms(Question question, Map<String, Question> questions) {
        if (types.find(question).map(QuestionType::isSilent).orElse(false)) {
            return Stream.of();
        }
        Term whole = term(question.id(), question, questions);
        Stream<Term> children = question.questions().stream().flatMap(child -> {
            Term one = term(question.id() + "." + child.id(), child, questions);
            return Stream.concat(Stream.of(one), parts(child, one));
        });
        return Stream.of(Stream.of(whole), children, parts(question, whole)).flatMap(found -> found);
    }

    private Stream<Term> parts(Question question, Term whole) {
        return types.find(question).stream().flatMap(type -> type.parts(question)).map(part -> new Term(
                whole.id() + "." + part.id(), whole.label() + ", " + part.label(), part.kind(), part.options()));
    }

    private Term term(String id, Question question, Map<String, Question> questions) {
        Question source = questions.getOrDefault(question.optionsFrom() == null ? "" : question.optionsFrom(), question);
        Kind kind = types.find(question).map(QuestionType::kind).orElse(Kind.any);
        Map<String, String> options = new LinkedHashMap<>();
        if (kind == Kind.yes_no) {
            YES_NO.forEach(value -> options.put(value, messages.text("questions." + value)));
        }
        types.find(question).ifPresent(type -> options.putAll(type.values(question)));
        source.options().forEach(option -> options.put(option.value(), option.label().other()));
        return new Term(id, question.label() == null ? id : question.label().other(), kind, options);
    }

    private Term term(Setting setting) {
        String id = "config." + setting.id();
        return switch (setting.type()) {
            case "amount", "integer", "number" -> Term.of(id, setting.label(), Kind.number);
            case "date" -> Term.of(id, setting.label(), Kind.date);
            case "on_off" -> new Term(id, setting.label(), Kind.choice,
                    Map.of("on", messages.text("questions.yes"), "off", messages.text("questions.no")));
            default -> Term.of(id, setting.label(), Kind.text);
        };
    }

    private static Term term(DocumentRule document) {
        return Term.of(document.id(), document.name().other(), Kind.file);
    }

    private Term given(String id, List<String> values) {
        Map<String, String> options = new LinkedHashMap<>();
        values.forEach(value -> options.put(value, messages.text("questions.given." + id + "." + value)));
        return new Term(id, messages.text("questions.given." + id), Kind.choice, options);
    }

    /** Gives the computed values the kinds that follow from what is known. @return whether that has changed any */
    private static boolean settle(FormDefinition form, FormVocabulary vocabulary) {
        List<Term> settled = new ArrayList<>();
        for (Computed computed : form.computed()) {
            Term before = vocabulary.known().get(computed.id());
            Term now = before == null || before.kind() != Kind.any ? before : ComputedTerm.of(computed, new Kinds(vocabulary));
            if (now != null && !now.equals(before)) {
                settled.add(now);
            }
        }
        settled.forEach(term -> vocabulary.known().put(term.id(), term));
        return !settled.isEmpty();
    }
}
