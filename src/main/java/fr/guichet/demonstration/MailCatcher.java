package fr.guichet.demonstration;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A mail server that takes every mail and passes none on, where no other server is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnDemonstration
class MailCatcher {
    static final String WANTED = "guichet.own-mail";

    @Bean(initMethod = "start", destroyMethod = "stop")
    @ConditionalOnBooleanProperty(WANTED)
    GreenMail mailServer(@Value("${spring.mail.port}") int port) {
        return new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
    }
}
