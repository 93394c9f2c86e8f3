package fr.guichet.versions;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import fr.guichet.logic.Condition;
import fr.guichet.logic.Expression;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** The JSON Schema of definitions, which stands in docs/form-definition.schema.json for everybody to use. */
final class FormSchema {
    private static final Schema SCHEMA = read();

    private FormSchema() {}

    private static Schema read() {
        Dialect dialect = Dialect.builder(Dialects.getDraft202012()).format(line("guichet-condition", Condition::parse))
                .format(line("guichet-expression", Expression::parse)).format(line("guichet-pattern", Pattern::compile)).build();
        try (InputStream file = new ClassPathResource("form-definition.schema.json").getInputStream()) {
            return SchemaRegistry.withDialect(dialect).getSchema(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A text that something of ours has to be able to read. */
    private static Format line(String name, Consumer<String> reader) {
        return new Format() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean matches(ExecutionContext context, String text) {
                try {
                    reader.accept(text);
                    return true;
                } catch (IllegalArgumentException unreadable) {
                    return false;
                }
            }
        };
    }

    /** Where and how a tree breaks the schema, nothing when it does not. */
    static List<Error> errors(JsonNode definition) {
        return SCHEMA.validate(definition,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** The properties that may stand where one is too many. */
    static Collection<String> known(Error additional) {
        String schema = additional.getSchemaLocation().getFragment().toString();
        return SCHEMA.getSchemaNode().at(schema.substring(0, schema.lastIndexOf('/')) + "/properties").propertyNames();
    }
}
