package fr.guichet.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static org.assertj.core.groups.Tuple.tuple;

import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import fr.guichet.shared.IllegalMove;
import fr.guichet.testing.GuichetTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@GuichetTest
class PublishingTests {
    private static final Actor ADMINISTRATOR = new Actor(Ids.next(), "Anne Leroy", Actor.Kind.AGENT);

    private final String slug = FormMother.slug();
    @Autowired
    FormCatalogue catalogue;
    @Autowired
    FormUpdates updates;
    @Autowired
    JdbcClient jdbc;

    @Test
    void numbersVersionsAndSaysWhoMadeEach() {
        updates.take(file("Un"));
        catalogue.publish(form("Deux"), Publication.byEditor(ADMINISTRATOR, 1, "Un mot changé"));

        assertThat(catalogue.versions(slug)).extracting(FormVersion::number, FormVersion::origin, FormVersion::publishedBy,
                FormVersion::note).containsExactly(
                        tuple(2, Publication.Origin.EDITOR, "Anne Leroy", "Un mot changé"),
                        tuple(1, Publication.Origin.FILE, "Guichet", ""));
        assertThat(catalogue.current(slug).orElseThrow().definition().name()).isEqualTo("Deux");
        assertThat(catalogue.version(slug, 1).orElseThrow().definition().name()).isEqualTo("Un");
    }

    @Test
    void publishesNothingTwice() {
        catalogue.publish(form("Un"), Publication.byEditor(ADMINISTRATOR, 0, ""));

        assertThat(catalogue.publish(form("Un"), Publication.byEditor(ADMINISTRATOR, 1, "")).number()).isEqualTo(1);
    }

    @Test
    void refusesWhatWasMadeFromAnEarlierVersion() {
        catalogue.publish(form("Un"), Publication.byEditor(ADMINISTRATOR, 0, ""));
        catalogue.publish(form("Deux"), Publication.byEditor(ADMINISTRATOR, 1, ""));

        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> catalogue.publish(form("Trois"), Publication.byEditor(ADMINISTRATOR, 1, "")));
        assertThat(catalogue.versions(slug)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update form_versions set note = 'x' where slug = :slug",
            "delete from form_versions where slug = :slug"})
    void keepsAPublishedVersionAsItIs(String change) {
        updates.take(file("Un"));

        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> jdbc.sql(change).param("slug", slug).update());
    }

    @Test
    void publishesAFileThatHasChanged() {
        updates.take(file("Un"));
        updates.take(file("Un") + "# a remark\n");
        updates.take(file("Deux"));

        assertThat(catalogue.versions(slug)).extracting(FormVersion::number).containsExactly(2, 1);
        assertThat(updates.offered(slug)).isEmpty();
    }

    @Test
    void onlyOffersAFileOfAFormThatAnAdministratorHasPublished() {
        updates.take(file("Un"));
        catalogue.publish(form("Deux"), Publication.byEditor(ADMINISTRATOR, 1, ""));
        updates.take(file("Un"));

        assertThat(updates.offered(slug)).isEmpty();

        updates.take(file("Trois"));

        assertThat(catalogue.versions(slug)).hasSize(2);
        assertThat(updates.offered(slug)).map(FormDefinition::name).contains("Trois");
    }

    @Test
    void offersAnUpdateOnce() {
        catalogue.publish(form("Un"), Publication.byEditor(ADMINISTRATOR, 0, ""));
        updates.take(file("Deux"));
        updates.settle(slug);
        updates.take(file("Deux"));

        assertThat(updates.offered(slug)).isEmpty();

        updates.take(file("Trois"));

        assertThat(updates.offered(slug)).isPresent();
    }

    private FormDefinition form(String name) {
        return FormFile.read(file(name));
    }

    private String file(String name) {
        return FormMother.asking(slug, name);
    }
}
