package fr.guichet.intake;

import fr.guichet.trays.Trays;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** Lets one address take files as large as a tray of mail; everywhere else the limits stay what citizens need. */
@Configuration(proxyBeanMethods = false)
class TrayUploads {
    /** Somewhat more, so that a file a little too large is told so beside its field, and not by a page of its own. */
    private static final long MOST = Trays.MOST_BYTES * 3 / 2;
    private static final int IN_MEMORY = 1024 * 1024;

    @Bean
    ServletRegistrationBean<DispatcherServlet> trayServlet(WebApplicationContext context) {
        var registration = new ServletRegistrationBean<>(new DispatcherServlet(context), TraysController.PATH);
        registration.setName("trays");
        registration.setMultipartConfig(new MultipartConfigElement("", MOST, MOST, IN_MEMORY));
        return registration;
    }
}
