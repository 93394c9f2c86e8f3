package fr.guichet.bench;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormFile;
import fr.guichet.forms.FormIndex;
import fr.guichet.forms.FormVersionId;
import fr.guichet.forms.PublishedForm;
import fr.guichet.shared.Ids;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form of a given size, all answered: for each page seven or eight questions, most of them asked on a condition that looks at
 * answers before it, at a sum or at a computed value.
 */
record BigForm(int pages, int questions, int conditions, ObjectNode tree, Answers answers, PublishedForm form) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static BigForm of(int pages, int questions, int conditions) {
        ObjectNode tree = NODES.objectNode().put("format", 1).put("slug", "bench-" + questions).put("prefix", "BEN")
                .put("name", "Grande démarche").put("title", "Faire la grande démarche").put("request_of", "votre demande")
                .put("summary", "Une démarche de " + questions + " questions.").put("category", "autre");
        for (String list : new String[]{"keywords", "settings", "documents", "messages"}) {
            tree.putArray(list);
        }
        ObjectNode introduction = tree.putObject("introduction").put("duration", "1 heure");
        for (String list : new String[]{"what", "who", "prepare", "next"}) {
            introduction.putArray(list);
        }
        ArrayNode asked = tree.putArray("steps").addObject().put("id", "all").put("title", "Tout").putArray("pages");
        Map<String, Object> answers = new LinkedHashMap<>();
        int number = 0;
        for (int page = 0; page < pages; page++) {
            ObjectNode node = asked.addObject().put("id", "page_" + page).put("code", "P" + page).put("title", "Page " + page)
                    .put("why", "pour mesurer");
            ArrayNode inPage = node.putArray("questions");
            for (; number < questions * (page + 1) / pages; number++) {
                inPage.add(question(number, number >= questions - conditions));
                answers.put("q" + number, number % 3 == 1 ? "12,50" : "yes");
            }
        }
        computed(tree.putArray("computed"), questions);
        return new BigForm(pages, questions, conditions, tree, new Answers(answers),
                new PublishedForm(new FormVersionId(Ids.next()), 1, FormIndex.of(FormFile.read(tree))));
    }

    private static ObjectNode question(int number, boolean conditional) {
        ObjectNode question = NODES.objectNode().put("id", "q" + number).put("type", number % 3 == 1 ? "amount" : "yes_no")
                .put("label", "Question " + number).put("hint", "Ce qu’il faut savoir pour répondre.").put("paper", true);
        question.putArray("required").add("online");
        if (conditional && number >= 3) {
            int before = number - number % 3;
            question.put("when", switch (number % 3) {
                case 0 -> "q%d = yes and q%d > 10".formatted(number - 3, number - 2);
                case 1 -> "q%d = yes or total_%d > 100".formatted(before, number / 10);
                default -> "q%d is answered and q%d != no".formatted(before, before);
            });
        }
        return question;
    }

    /** One sum for ten questions, of amounts asked before. */
    private static void computed(ArrayNode computed, int questions) {
        for (int ten = 0; ten * 10 < questions; ten++) {
            int first = Math.max(1, ten * 10 - 9) / 3 * 3 + 1;
            computed.addObject().put("id", "total_" + ten).put("label", "Total " + ten)
                    .put("value", "value(q%d, 0) * 2 + 1".formatted(ten == 0 ? 1 : first));
        }
    }
}
