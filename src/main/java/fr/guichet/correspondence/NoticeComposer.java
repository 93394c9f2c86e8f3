package fr.guichet.correspondence;

import fr.guichet.forms.FormDefinition.Notices;
import fr.guichet.forms.NoticeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes a notice out of its text: shared blocks are put in, conditional parts kept or dropped, variables replaced.
 * What a citizen typed is only ever a value: brackets and braces in it mean nothing.
 */
@Component
public class NoticeComposer {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeComposer.class);
    private static final Pattern BLOCK = Pattern.compile("\\{block\\.([A-Za-z]+)}");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern LIST_ALONE = Pattern.compile("\\{([^{}]+\\.(?:list|lines))}");
    private static final String NEW_PARAGRAPH = "\u2029";

    private final boolean strict;

    /** @param strict whether a variable without a value is an error; otherwise it is left out and logged */
    NoticeComposer(@Value("${guichet.correspondence.strict:false}") boolean strict) {
        this.strict = strict;
    }

    /**
     * Composes a notice.
     *
     * @param notices   where its blocks are found
     * @param variables values by name; a list has one item a line
     * @param flags     the words that hold for `[flag : …]`
     * @throws IllegalArgumentException for a variable or block without a value, when strict
     */
    public Composed compose(NoticeText text, Notices notices, Map<String, String> variables, Set<String> flags) {
        var filling = new Filling(text.id(), variables);
        var body = new ArrayList<Paragraph>();
        for (String paragraph : text.body()) {
            String open = ConditionalText.keep(withBlocks(paragraph, notices, text.id()), flags);
            for (String part : open.split(NEW_PARAGRAPH, -1)) {
                filling.paragraph(part.strip(), body);
            }
        }
        String subject = filling.inline(ConditionalText.keep(text.subject(), flags)).strip();
        return new Composed(capitalised(subject), List.copyOf(body));
    }

    private String withBlocks(String paragraph, Notices notices, String notice) {
        return BLOCK.matcher(paragraph).replaceAll(match -> {
            Object block = notices.blocks().get(match.group(1));
            if (block == null) {
                return missing(notice, match.group());
            }
            return Matcher.quoteReplacement(block instanceof List<?> several
                    ? String.join(NEW_PARAGRAPH, several.stream().map(String::valueOf).toList())
                    : block.toString());
        });
    }

    private String missing(String notice, String name) {
        if (strict) {
            throw new IllegalArgumentException("Notice " + notice + " has no value for " + name);
        }
        LOG.error("Notice {} has no value for {}", notice, name);
        return "";
    }

    private static String capitalised(String subject) {
        return subject.isEmpty() ? subject : subject.substring(0, 1).toUpperCase(java.util.Locale.FRANCE) + subject.substring(1);
    }

    private final class Filling {
        private final String notice;
        private final Map<String, String> variables;

        Filling(String notice, Map<String, String> variables) {
            this.notice = notice;
            this.variables = variables;
        }

        void paragraph(String template, List<Paragraph> body) {
            var list = LIST_ALONE.matcher(template);
            if (list.matches()) {
                List<String> items = value(list.group(1)).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
                if (!items.isEmpty()) {
                    body.add(Paragraph.list(items));
                }
                return;
            }
            String text = inline(template).strip();
            if (!text.isEmpty()) {
                body.add(Paragraph.text(text));
            }
        }

        String inline(String template) {
            return VARIABLE.matcher(template).replaceAll(match -> Matcher.quoteReplacement(onOneLine(value(match.group(1)))));
        }

        private String value(String name) {
            String value = variables.get(name);
            return value == null ? missing(notice, "{" + name + "}") : value;
        }

        private static String onOneLine(String value) {
            return String.join(", ", value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        }
    }
}
