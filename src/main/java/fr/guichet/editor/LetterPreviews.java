package fr.guichet.editor;

import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.editor.Preview.Piece;
import fr.guichet.editor.Preview.Piece.Sort;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows notices and states as they could read: blocks put in, variables filled with examples, passages with their condition. */
@Component
class LetterPreviews {
    private static final Pattern BLOCK = Pattern.compile("\\{block\\.([A-Za-z]+)}");
    private static final Pattern MARK = Pattern.compile("\\{([^{}]+)}|\\[([^\\[\\]:]+) : |]");

    private final ExampleValues values;

    LetterPreviews(ExampleValues values) {
        this.values = values;
    }

    Preview of(FormDefinition form, Element letter) {
        Stream<String> texts = letter.kind() == ElementKind.NOTICE
                ? letter.property("body").valueStream().map(text -> text.asString(""))
                : Stream.of("now", "next", "until").map(letter::text);
        Stream<String> lines = texts.flatMap(text -> withBlocks(form, text)).filter(text -> !text.isBlank());
        return Preview.letter(Stream.concat(Stream.of(letter.text(letter.kind().labelProperty())), lines)
                .map(text -> pieces(form, text)).toList());
    }

    /** A block of several paragraphs gives as many. */
    private static Stream<String> withBlocks(FormDefinition form, String text) {
        return BLOCK.matcher(text).replaceAll(found -> Matcher.quoteReplacement(block(form, found.group(1), found.group())))
                .lines();
    }

    private static String block(FormDefinition form, String name, String asWritten) {
        Object block = form.allNotices().blocks().get(name);
        return block instanceof List<?> several
                ? String.join("\n", several.stream().map(String::valueOf).toList())
                : block == null ? asWritten : block.toString();
    }

    private List<Piece> pieces(FormDefinition form, String text) {
        List<Piece> pieces = new ArrayList<>();
        int open = 0;
        int at = 0;
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            pieces.add(new Piece(Sort.TEXT, text.substring(at, mark.start())));
            at = mark.end();
            if (mark.group(1) != null) {
                pieces.add(values.of(form, mark.group(1)));
            } else if (mark.group(2) != null) {
                open++;
                pieces.add(new Piece(Sort.CONDITION, meaning(mark.group(2))));
            } else {
                pieces.add(new Piece(open > 0 ? Sort.END : Sort.TEXT, mark.group()));
                open = Math.max(0, open - 1);
            }
        }
        pieces.add(new Piece(Sort.TEXT, text.substring(at)));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** « seulement s’il manque une pièce »; a condition that has no words stays as it is written. */
    private static String meaning(String flag) {
        Optional<String> words = Variables.in(Variables.Where.letters).stream()
                .flatMap(family -> family.variables().entrySet().stream())
                .filter(entry -> entry.getKey().startsWith("[" + flag.strip() + " :")).map(Map.Entry::getValue).findFirst();
        return words.orElse(flag.strip());
    }
}
