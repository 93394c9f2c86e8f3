package fr.guichet.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** The one SMTP server of the run, on a free port. */
final class TestMail {
    static final GreenMail SERVER = started();

    private TestMail() {}

    private static GreenMail started() {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        return server;
    }
}
