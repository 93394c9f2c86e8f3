package fr.guichet.questions;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.forms.FormIndex;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Question.Filing;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.forms.Surroundings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A form of one page, for rules about questions. */
record SmallForm(FormIndex index) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** The questions in YAML, from the first column. */
    static SmallForm asking(String questions) {
        return SmallForm.asking(questions, "");
    }

    static SmallForm asking(String questions, String messages) {
        FormDefinition form = FormFile
                .read("""
                      format: 1
                      slug: small
                      prefix: S
                      name: Petit
                      title: Petite demande
                      request_of: {self: votre demande, other: "la demande {de subject}"}
                      summary: Une demande
                      category: autre
                      keywords: []
                      introduction: {what: [], who: [], duration: court, prepare: [], next: []}
                      settings: [{id: delay, label: Délai, type: text, value: 1 mois, from: 2026-01-01}]
                      computed: []
                      documents: []
                      deadlines: []
                      reminders: []
                      notices: {blocks: {}, texts: []}
                      statuses: []
                      texts:
                        privacy: [{heading: Vos données, text: "Écrivez à {dpo.contact}."}]
                        honour: Vrai
                        capacity_words: {relative: avec son accord}
                      messages:
                      %s
                      steps:
                        - id: step
                          title: Étape
                          pages:
                            - id: page
                              code: P01
                              title: Page
                              why: pour voir
                              cerfa: {page: 5, heading: "1. La personne"}
                              questions:
                      %s
                      """.formatted(messages.isEmpty() ? "  []" : messages.indent(2), questions.indent(10)));
        return new SmallForm(FormIndex.of(form));
    }

    /** A form whose only question, `q`, is of a type, with more settings in YAML. */
    static SmallForm withOne(String type, String more) {
        return asking("- {id: q, type: " + type + ", label: Question" + (more.isEmpty() ? "" : ", " + more) + "}");
    }

    Page page() {
        return index.form().pages().getFirst();
    }

    Situation with(Object... idsAndAnswers) {
        return with(Filing.online, idsAndAnswers);
    }

    Situation with(Filing filing, Object... idsAndAnswers) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < idsAndAnswers.length; i += 2) {
            answers.put((String) idsAndAnswers[i], idsAndAnswers[i + 1]);
        }
        return with(filing, new Answers(answers));
    }

    Situation with(Filing filing, Answers answers) {
        return index.situation(answers, new Surroundings(TODAY, filing, Set.of(), insee -> true, Set.of(), Map.of()));
    }

    Question question(String id) {
        return page().question(id).orElseThrow();
    }

    /** The same where something is known beside the answers. */
    Asked asked(String id, Object answer, Map<String, String> facts) {
        Situation situation = index.situation(new Answers(Map.of(id, answer)),
                new Surroundings(TODAY, Filing.online, Set.of(), insee -> true, Set.of(), facts));
        return Asked.of(question(id), situation, Speaker.of(situation, Map.of()));
    }

    Asked asked(String id, Object answer) {
        Situation situation = with(id, answer);
        return Asked.of(question(id), situation, Speaker.of(situation, Map.of()));
    }
}
