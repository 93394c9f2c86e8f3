package fr.guichet.portal;

import fr.guichet.forms.Availability;
import fr.guichet.forms.FormDefinition;
import java.util.List;

/** The forms of one life situation. */
record CatalogueGroup(String category, String icon, List<Entry> forms) {
    /** In the order in which they are shown. */
    private static final List<Category> CATEGORIES = List.of(new Category("grand-age", "house-heart"),
            new Category("handicap", "accessibility"), new Category("famille", "baby"),
            new Category("education", "graduation-cap"), new Category("logement", "key-round"),
            new Category("citoyennete", "landmark"), new Category("associations", "heart-handshake"),
            new Category("cadre-de-vie", "map-pin"), new Category("autre", "message-square"),
            new Category("agents", "id-card"));

    /** A form, and whether it can be sent today. */
    record Entry(FormDefinition form, Availability availability) {}

    private record Category(String name, String icon) {
        CatalogueGroup of(List<Entry> listed) {
            return new CatalogueGroup(name, icon, listed.stream().filter(one -> named(one.form()).equals(name)).toList());
        }

        /** The category of a form; the one for all others when it has none that is shown. */
        private static String named(FormDefinition form) {
            return CATEGORIES.stream().map(Category::name).filter(form.category()::equals).findFirst().orElse("autre");
        }
    }

    static List<CatalogueGroup> of(List<Entry> listed) {
        return CATEGORIES.stream().map(category -> category.of(listed)).filter(group -> !group.forms().isEmpty()).toList();
    }
}
