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
                if (page != null && isNeededOn(page.getViewName())) {
                    page.addObject("banner", TEMPLATE);
                }
            }
        });
    }

    private static boolean isNeededOn(@Nullable String view) {
        return view != null && Stream.of("accounts/", "administration/", "demonstration/").anyMatch(view::startsWith);
    }
}
