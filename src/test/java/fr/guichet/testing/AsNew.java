package fr.guichet.testing;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import fr.guichet.demonstration.MovableClock;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** What one test leaves behind in the shared clock, mailboxes and browser must not reach the next. */
class AsNew implements BeforeEachCallback, AfterEachCallback {
    @Override
    public void beforeEach(ExtensionContext test) throws FolderException {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        application.getBean(MovableClock.class).reset();
        var mail = application.getBeanProvider(GreenMail.class).getIfAvailable();
        if (mail != null) {
            mail.purgeEmailFromAllMailboxes();
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var browser = SpringExtension.getApplicationContext(test).getBean(Browser.class);
        browser.closeAll(test.getExecutionException().map(failure -> test.getRequiredTestMethod().getName()));
    }
}
