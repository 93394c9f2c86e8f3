package fr.guichet.portal;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.PublishedForm;
import java.util.List;

/** The forms of one life situation. */
record CatalogueGroup(String category, String icon, List<FormDefinition> forms) {
    /** In the order in which they are shown. */
    private static final List<Category> CATEGORIES = List.of(new Category("grand-age", "house-heart"),
            new Category("handicap", "accessibility"), new Category("famille", "baby"),
            new Category("education", "graduation-cap"), new Category("autre", "message-square"),
            new Category("agents", "id-card"));

    private record Category(String name, String icon) {
        CatalogueGroup of(List<PublishedForm> published) {
            return new CatalogueGroup(name, icon,
                    published.stream().map(PublishedForm::definition).filter(form -> named(form).equals(name)).toList());
        }

        /** The category of a form; the one for all others when it has none that is shown. */
        private static String named(FormDefinition form) {
            return CATEGORIES.stream().map(Category::name).filter(form.category()::equals).findFirst().orElse("autre");
        }
    }

    static List<CatalogueGroup> of(List<PublishedForm> published) {
        return CATEGORIES.stream().map(category -> category.of(published)).filter(group -> !group.forms().isEmpty()).toList();
    }
}
