package fr.guichet.portal;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.PublishedForm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The forms of one life situation. */
record CatalogueGroup(String category, String icon, List<FormDefinition> forms) {
    private static final Map<String, String> ICONS = Map.of("grand-age", "house-heart", "handicap", "accessibility", "famille",
            "baby",
            "education", "landmark");

    static List<CatalogueGroup> of(List<PublishedForm> published) {
        return published.stream().map(PublishedForm::definition)
                .collect(Collectors.groupingBy(FormDefinition::category, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(group -> new CatalogueGroup(group.getKey(), ICONS.getOrDefault(group.getKey(), "file-text"),
                        group.getValue()))
                .toList();
    }
}
