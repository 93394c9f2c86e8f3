package fr.guichet.forms;

import java.util.List;
import java.util.Map;

/** Where somebody has lived, for the domicile de secours (CASF L122-2). */
record Settlements(Situation situation, FormIndex index) {
    /** The commune (INSEE code) of an address; of several addresses, that of the last personal one. */
    String commune(Answers answers, String id) {
        List<Answers> places = answers.items(id).stream().filter(place -> isPersonal(id, place.text("place"))).toList();
        Map<String, String> address = places.isEmpty() ? answers.parts(id) : places.getLast().parts("address");
        return address.getOrDefault("insee", "");
    }

    private boolean isPersonal(String group, String place) {
        Question question = index.questions().get(group);
        return question == null || question.questions().stream().flatMap(child -> situation.options(child).stream())
                .noneMatch(option -> option.noSettlement() && option.value().equals(place));
    }
}
