package fr.guichet.forms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Forms as big as one likes: for 40 pages 300 questions, 250 conditions, 20 computed values, each looking at some before it. */
public final class BigForm {
    private BigForm() {}

    /** The definition as YAML. @param pages 40 for the size that Guichet has to bear */
    public static String yaml(int pages) {
        int questions = pages * 15 / 2;
        StringBuilder yaml = new StringBuilder(
                """
                format: 1
                slug: grande-demarche
                prefix: GD
                name: Grande démarche
                title: Une grande démarche
                request_of: votre demande
                summary: Une démarche de beaucoup de questions.
                category: autre
                introduction: {what: [Une démarche.], who: [], duration: court, prepare: [], next: []}
                settings: [{id: ceiling, label: Plafond, type: amount, value: "1000", from: 2020-01-01}]
                computed:
                """);
        for (int i = 0; i < pages / 2; i++) {
            yaml.append("  - {id: c%d, label: Valeur %d, value: \"value(q%d, 0) + %s * 0.9\"}\n".formatted(i, i, i * 15 + 2,
                    i == 0 ? "12" : "value(c%d, 0)".formatted(i - 1)));
        }
        yaml.append("messages:\n");
        for (int i = 0; i < pages / 2; i++) {
            yaml.append("  - {id: M%d, when: \"c%d > config.ceiling\", beside: q%d, text: La valeur dépasse le plafond}\n"
                    .formatted(i, i, i * 15 + 2));
        }
        yaml.append("steps:\n");
        for (int i = 0; i < questions; i++) {
            if (i % 75 == 0) {
                yaml.append("  - id: s%d\n    title: Étape %d\n    pages:\n".formatted(i, i / 75 + 1));
            }
            if (i % 15 == 0 || i % 15 == 8) {
                yaml.append(
                        "      - id: p%d\n        code: P%d\n        title: Page %d\n        why: pour voir\n%s        questions:\n"
                                .formatted(i, i, i,
                                        i == 0 ? "" : "        when: \"q0 = yes or q%d is answered\"\n".formatted(i - 1)));
            }
            yaml.append("          - {%s}\n".formatted(question(i)));
        }
        return yaml.toString();
    }

    private static String question(int i) {
        String when = i == 0 || i % 15 == 8 || i % 5 == 0 && i % 15 != 0 ? "" : ", when: \"%s\"".formatted(when(i));
        return switch (i % 5) {
            case 0 -> "id: q%d, type: yes_no, label: Question %d, required: [online]%s".formatted(i, i, when);
            case 1 -> "id: q%d, type: single_choice, label: Question %d, options: [{value: a, label: A}, {value: b, label: B}]%s"
                    .formatted(i, i, when);
            case 2 -> "id: q%d, type: amount, label: Question %d%s".formatted(i, i, when);
            case 3 -> "id: q%d, type: date, label: Question %d%s".formatted(i, i, when);
            default -> "id: q%d, type: text, label: Question %d, max_length: 200%s".formatted(i, i, when);
        };
    }

    private static String when(int i) {
        int round = i / 5 * 5;
        return switch (i % 5) {
            case 1 -> "q%d = yes".formatted(round);
            case 2 -> "q%d in (a, b) and q%d = yes".formatted(round + 1, round);
            case 3 -> "q%d + 10 > 20 or q%d != b".formatted(round + 2, round + 1);
            case 4 -> "age(q%d) >= 18 and not (q%d = b)".formatted(round + 3, round + 1);
            default -> "q%d is answered".formatted(i - 1);
        };
    }

    /** An answer to every question. */
    public static Answers answers(int pages) {
        Map<String, Object> answers = new HashMap<>();
        for (int i = 0; i < pages * 15 / 2; i++) {
            answers.put("q" + i, switch (i % 5) {
                case 0 -> "yes";
                case 1 -> "a";
                case 2 -> "123,45";
                case 3 -> Map.of("day", "12", "month", "5", "year", "1980");
                default -> "texte";
            });
        }
        return new Answers(answers);
    }

    /** The form read with every answer. */
    public static Situation situation(FormIndex form, Answers answers) {
        return form.situation(answers, new Surroundings(LocalDate.of(2026, 11, 23), Question.Filing.online, Set.of(),
                insee -> true, Set.of(), Map.of()));
    }

    /** What reading one page takes: the way through the form, what the page asks, what is said. @return how much is open */
    public static int read(FormIndex form, Answers answers, String page) {
        Situation situation = situation(form, answers);
        Journey journey = Journey.of(situation);
        List<Question> open = situation.openQuestions(journey.page(page).orElseThrow());
        return journey.pages().size() + open.size() + situation.messages().size();
    }
}
