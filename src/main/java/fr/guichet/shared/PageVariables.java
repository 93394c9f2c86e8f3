package fr.guichet.shared;

import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IEngineContextFactory;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.context.StandardEngineContextFactory;
import org.thymeleaf.context.WebExpressionContext;
import org.thymeleaf.engine.TemplateData;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.IWebApplication;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.IWebRequest;
import org.thymeleaf.web.IWebSession;

/**
 * Keeps the variables of a page in a map of its own while it is drawn. Thymeleaf would keep them as attributes of the request, which
 * has been wrapped a dozen times on its way: a tenth of the time of a page went there.
 */
@Component
class PageVariables {
    private static final IEngineContextFactory STANDARD = new StandardEngineContextFactory();

    PageVariables(SpringTemplateEngine engine) {
        engine.setEngineContextFactory(PageVariables::context);
    }

    private static IEngineContext context(IEngineConfiguration configuration, TemplateData template,
            Map<String, Object> attributes, IContext context) {
        return STANDARD.createEngineContext(configuration, template, attributes,
                context instanceof IWebContext web ? ofPage(configuration, web) : context);
    }

    private static IContext ofPage(IEngineConfiguration configuration, IWebContext web) {
        Map<String, Object> variables = new HashMap<>();
        web.getVariableNames().forEach(name -> variables.put(name, web.getVariable(name)));
        IWebExchange request = web.getExchange();
        return new WebExpressionContext(configuration, new OwnAttributes(request, new HashMap<>(request.getAttributeMap())),
                web.getLocale(), variables);
    }

    /** @param attributes those of the request as they were when drawing began, and those of the page */
    private record OwnAttributes(IWebExchange of, Map<String, @Nullable Object> attributes) implements IWebExchange {
        @Override
        public IWebRequest getRequest() {
            return of.getRequest();
        }

        @Override
        public @Nullable IWebSession getSession() {
            return of.getSession();
        }

        @Override
        public IWebApplication getApplication() {
            return of.getApplication();
        }

        @Override
        public @Nullable Principal getPrincipal() {
            return of.getPrincipal();
        }

        @Override
        public Locale getLocale() {
            return of.getLocale();
        }

        @Override
        public @Nullable String getContentType() {
            return of.getContentType();
        }

        @Override
        public @Nullable String getCharacterEncoding() {
            return of.getCharacterEncoding();
        }

        @Override
        public boolean containsAttribute(String name) {
            return attributes.containsKey(name);
        }

        @Override
        public int getAttributeCount() {
            return attributes.size();
        }

        @Override
        public Set<String> getAllAttributeNames() {
            return attributes.keySet();
        }

        @Override
        public Map<String, @Nullable Object> getAttributeMap() {
            return attributes;
        }

        @Override
        public @Nullable Object getAttributeValue(String name) {
            return attributes.get(name);
        }

        @Override
        public void setAttributeValue(String name, @Nullable Object value) {
            attributes.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            attributes.remove(name);
        }

        @Override
        public String transformURL(String address) {
            return of.transformURL(address);
        }
    }
}
