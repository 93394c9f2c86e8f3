package fr.guichet.editor;

import fr.guichet.blueprints.FormModels.Model;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormSearch;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The models of the library for one kind of authority. @param subjects in the order of the catalogue */
record Shelf(String authority, List<Subject> subjects) {
    /** @param category of the catalogue */
    record Subject(String category, List<Model> models) {
        /** What one finds there, on one line. */
        public String names() {
            return models.stream().map(model -> model.definition().name()).collect(Collectors.joining(", "));
        }
    }

    /** Those models that a search finds, by authority and subject. Shelves on which nothing is left are not there. */
    static List<Shelf> of(List<Model> models, FormSearch search) {
        return Stream.of("departement", "commune")
                .map(authority -> new Shelf(authority, subjects(models.stream().filter(one -> one.authority().equals(authority))
                        .filter(one -> search.finds(one.definition())).toList())))
                .filter(shelf -> !shelf.subjects.isEmpty()).toList();
    }

    private static List<Subject> subjects(List<Model> models) {
        Map<Integer, List<Model>> bySubject = models.stream()
                .sorted(Comparator.comparing(one -> one.definition().name(), Collator.getInstance(Locale.FRENCH)))
                .collect(
                        Collectors.groupingBy(one -> FormDefinition.CATEGORIES.indexOf(one.definition().category()), TreeMap::new,
                                Collectors.toList()));
        return bySubject.entrySet().stream().map(one -> new Subject(FormDefinition.CATEGORIES.get(one.getKey()), one.getValue()))
                .toList();
    }

    public int count() {
        return subjects.stream().map(Subject::models).mapToInt(List::size).sum();
    }
}
