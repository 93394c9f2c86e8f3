package fr.guichet.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** Puts the version of a static file into its address. Spring would look for every link of a page among the files of all jars. */
@Configuration(proxyBeanMethods = false)
class StaticAddresses {
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> versionsOfFiles() {
        var registration = new FilterRegistrationBean<ResourceUrlEncodingFilter>(new OfFilesOnly());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }

    /** A file is known by the dot in its name, which the address of a page does not have; what is asked with parameters is made. */
    static boolean isFile(String address) {
        int end = address.indexOf('#');
        String path = end < 0 ? address : address.substring(0, end);
        return path.indexOf('?') < 0 && path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
    }

    private static final class OfFilesOnly extends ResourceUrlEncodingFilter {
        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            super.doFilter(request, response,
                    (same, versioned) -> chain.doFilter(same, new LinksOfPage((HttpServletResponse) versioned)));
        }
    }

    private static final class LinksOfPage extends HttpServletResponseWrapper {
        LinksOfPage(HttpServletResponse response) {
            super(response);
        }

        @Override
        public String encodeURL(String address) {
            return isFile(address) ? super.encodeURL(address) : address;
        }
    }
}
