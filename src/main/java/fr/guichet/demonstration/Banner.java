package fr.guichet.demonstration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads to the pages of the demonstration from where they are needed: signing in and administration. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnDemonstration
class Banner implements WebMvcConfigurer {
    private static final String TEMPLATE = "demonstration/_banner";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
                    @Nullable ModelAndView page) {
                String view = page == null ? null : page.getViewName();
                if (page != null && isOneOf(view, "accounts/", "administration/", "structure/", "demonstration/")) {
                    page.addObject("banner", TEMPLATE);
                    page.addObject("bannerWide", isOneOf(view, "administration/", "structure/", "demonstration/clock"));
                }
            }
        });
    }

    private static boolean isOneOf(@Nullable String view, String... beginnings) {
        return view != null && Stream.of(beginnings).anyMatch(view::startsWith);
    }
}
