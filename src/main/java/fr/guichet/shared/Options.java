package fr.guichet.shared;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Draws `<option gu:options="${teams}" gu:chosen="${team}"></option>` as one {@link Option} after the other. The filters of the queue
 * have some two hundred: to draw each by the attributes of Thymeleaf cost as much as the rows.
 */
@Component
class Options extends AbstractProcessorDialect {
    private static final int AFTER_CONDITIONS = 1000;

    Options() {
        super("Options", "gu", AFTER_CONDITIONS);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Drawing(prefix));
    }

    private static final class Drawing extends AbstractAttributeTagProcessor {
        Drawing(String prefix) {
            super(TemplateMode.HTML, prefix, "option", false, "options", true, AFTER_CONDITIONS, true);
        }

        @Override
        protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute, String value,
                IElementTagStructureHandler structure) {
            Object chosen = evaluated(context, tag.getAttributeValue("gu", "chosen"));
            StringBuilder drawn = new StringBuilder();
            for (Object option : (List<?>) Objects.requireNonNull(evaluated(context, value))) {
                draw((Option) option, chosen, drawn);
            }
            structure.replaceWith(drawn, false);
        }

        private static @Nullable Object evaluated(ITemplateContext context, @Nullable String expression) {
            return expression == null
                    ? null
                    : StandardExpressions.getExpressionParser(context.getConfiguration()).parseExpression(context, expression)
                            .execute(context);
        }

        private static void draw(Option option, @Nullable Object chosen, StringBuilder drawn) {
            drawn.append("<option value=\"").append(HtmlUtils.htmlEscape(option.value(), "UTF-8"))
                    .append(option.value().equals(chosen) ? "\" selected=\"selected\">" : "\">")
                    .append(HtmlUtils.htmlEscape(option.label(), "UTF-8")).append("</option>");
        }
    }
}
