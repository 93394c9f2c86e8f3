package fr.guichet.blueprints;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.FormFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A definition as a tree says the same as its file. */
class TreeTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void aFileSaysTheSameWhenItHasBeenATree() throws IOException {
        String source = new ClassPathResource("forms/apa-a-domicile.yaml").getContentAsString(StandardCharsets.UTF_8);
        ObjectNode kept = (ObjectNode) JSON.readTree(JSON.writeValueAsString(FormFile.tree(FormFile.read(source))));

        assertThat(FormFile.read(kept)).isEqualTo(FormFile.read(source));
    }

    @Test
    void aSecondElementOfTheSameNameHasAnAddressToo() {
        Tree tree = new Tree(
                (ObjectNode) JSON.readTree("""
                                           {"settings": [{"id": "rate", "value": "1"}, {"id": "rate", "value": "2"}]}"""));

        assertThat(tree.element(ElementId.parse("setting:rate@2")).orElseThrow().text("value")).isEqualTo("2");
    }
}
