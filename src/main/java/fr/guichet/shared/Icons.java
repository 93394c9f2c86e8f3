package fr.guichet.shared;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/** Draws `<svg gu:icon="save"></svg>`, or `gu:icon="${one.icon}"`, as that icon of the sprite. A list shows hundreds of them. */
@Component
class Icons extends AbstractProcessorDialect {
    private static final int AFTER_CONDITIONS = 1000;

    Icons() {
        super("Icons", "gu", AFTER_CONDITIONS);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Drawing(prefix));
    }

    private static final class Drawing extends AbstractAttributeTagProcessor {
        private static final String SPRITE = "/icons.svg";

        private final Map<String, String> drawn = new ConcurrentHashMap<>();

        Drawing(String prefix) {
            super(TemplateMode.HTML, prefix, "svg", false, "icon", true, AFTER_CONDITIONS, true);
        }

        @Override
        protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute, String value,
                IElementTagStructureHandler structure) {
            String name = value.startsWith("${")
                    ? String.valueOf(StandardExpressions.getExpressionParser(context.getConfiguration())
                            .parseExpression(context, value).execute(context))
                    : value;
            structure.replaceWith(drawn.computeIfAbsent(name, one -> draw(one, context)), false);
        }

        private static String draw(String name, ITemplateContext context) {
            var page = ((IWebContext) context).getExchange();
            return "<svg class=\"gu-icon\" aria-hidden=\"true\"><use href=\"%s#i-%s\"/></svg>"
                    .formatted(page.transformURL(page.getRequest().getApplicationPath() + SPRITE), name);
        }
    }
}
