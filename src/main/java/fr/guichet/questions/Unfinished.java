package fr.guichet.questions;

import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.questions.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A page of which an answer is missing or wrong. @param count how many */
public record Unfinished(String page, String title, int count) {
    /** The pages that keep the request from being sent. The declarations of the last page are asked after the review. */
    public static List<Unfinished> of(Situation situation, List<Problem> problems) {
        Set<String> wrong = problems.stream().filter(Problem::isError).filter(problem -> !problem.isBlocked())
                .map(Problem::question)
                .collect(Collectors.toCollection(HashSet::new));
        Journey journey = Journey.of(situation);
        Speaker speaker = Speaker.of(situation, Map.of());
        List<Unfinished> unfinished = new ArrayList<>();
        for (Page page : journey.pages()) {
            if (page.isKind(Page.Kind.review)) {
                break;
            }
            int count = (int) page.questions().stream().filter(question -> wrong.contains(question.id())).count();
            if (count > 0) {
                unfinished.add(new Unfinished(page.id(), speaker.say(page.title()), count));
            }
        }
        return unfinished;
    }

    /** What the form itself says against sending, in its own words. @return each text once, with where it can be changed */
    public static List<Blocked> blocked(Situation situation, List<Problem> problems) {
        return problems.stream().filter(Problem::isError).filter(Problem::isBlocked).map(problem -> {
            Page page = situation.index().pageOf().get(problem.question());
            return new Blocked(problem.text(), page == null ? "" : page.id(), problem.field());
        }).distinct().toList();
    }

    /** A message that blocks. @param page where to change the answer, empty when there is no such page */
    public record Blocked(String text, String page, String field) {}
}
