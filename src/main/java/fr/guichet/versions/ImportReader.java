package fr.guichet.versions;

import com.networknt.schema.Error;
import fr.guichet.blueprints.Element;
import fr.guichet.checking.Finding;
import fr.guichet.checking.FormCheck;
import fr.guichet.checking.FormExamples;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.shared.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Reads a definition that somebody brings as a file, and says all that is wrong in it: it is taken in whole, or not at all. */
@Service
public class ImportReader {
    /** Ten times the greatest form of the project. */
    public static final int MOST_BYTES = 2_000_000;
    private static final int FORMAT = 1;

    private final FormCheck check;
    private final FormExamples examples;
    private final SchemaWords schemaWords;
    private final Messages messages;

    ImportReader(FormCheck check, FormExamples examples, SchemaWords schemaWords, Messages messages) {
        this.check = check;
        this.examples = examples;
        this.schemaWords = schemaWords;
        this.messages = messages;
    }

    /** @param fileName tells JSON from YAML by its ending */
    public Imported read(String fileName, byte[] content) {
        try {
            if (content.length > MOST_BYTES) {
                throw new Unreadable("versions.import.heavy", null, MOST_BYTES / 1_000_000);
            }
            SourceTree source = SourceTree.read(fileName, content);
            JsonNode format = source.tree().path("format");
            if (format.isIntegralNumber() && format.asInt() > FORMAT) {
                throw new Unreadable("versions.import.later", source.line(JsonPointer.compile("/format")),
                        format.asInt(), FORMAT);
            }
            return checked(source);
        } catch (Unreadable wrong) {
            return refused(new ImportFinding(true, "", messages.text(wrong.key(), wrong.arguments()), wrong.line()));
        }
    }

    private static Imported refused(ImportFinding why) {
        return new Imported(null, List.of(why));
    }

    private Imported checked(SourceTree source) {
        Places places = new Places(source.tree());
        List<Error> errors = FormSchema.errors(source.tree());
        if (!errors.isEmpty()) {
            return new Imported(null, errors.stream().map(error -> finding(error, places, source)).distinct()
                    .sorted(Comparator.comparing(ImportReader::line)).toList());
        }
        FormDefinition definition = FormFile.read(source.tree());
        return new Imported(definition, findings(definition, places));
    }

    private static int line(ImportFinding finding) {
        Integer line = finding.line();
        return line == null ? 0 : line;
    }

    private ImportFinding finding(Error error, Places places, SourceTree source) {
        return new ImportFinding(true, place(places.around(SchemaWords.place(error))), schemaWords.sentence(error),
                source.line(SchemaWords.place(error)));
    }

    /** What the check finds in a definition that can be read: nothing of it keeps it from being prepared. */
    public List<ImportFinding> findings(FormDefinition definition) {
        return findings(definition, new Places(FormFile.tree(definition)));
    }

    private List<ImportFinding> findings(FormDefinition definition, Places places) {
        Stream<ImportFinding> found = check.findings(definition).stream().map(finding -> new ImportFinding(finding.isBlocking(),
                place(places.at(finding.element())), sentence(finding), null));
        Stream<ImportFinding> failing = examples.failing(definition).stream().map(run -> new ImportFinding(false,
                place(places.at("example:" + run.example().id())), messages.text("versions.import.example-differs"), null));
        return Stream.concat(found, failing).toList();
    }

    private String sentence(Finding finding) {
        return messages.text(finding.key(), finding.args().toArray());
    }

    private String place(List<Element> chain) {
        return chain.stream().map(element -> messages.text("versions.element." + element.kind().word(), element.label()))
                .collect(Collectors.joining(", "));
    }
}
