package fr.guichet.intake;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Device;
import fr.guichet.trays.TrayWork;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

/** An agent of the mail desk before the screens of trays. */
@Component
class TrayDesk {
    private final TrayWork work;
    private final Clock clock;
    private String box = "";

    TrayDesk(TrayWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** A tray on the screen. */
    record Screen(Device device, String address) {
        Document page() throws Exception {
            return device.page(address);
        }

        /** The headings of the parts. */
        List<String> titles() throws Exception {
            return page().select("[data-part] h2").eachText();
        }

        Element part(int number) throws Exception {
            return page().select("[data-part]").get(number - 1);
        }

        MockHttpServletResponse deed(int part, String deed, String... typed) throws Exception {
            return device.post(address + "/parties/" + part(part).id().replace("partie-", "") + "/" + deed, typed);
        }
    }

    /** Where the paper of the next scan goes. */
    void box(String label) {
        box = label;
    }

    MockHttpServletResponse send(MockMvc mvc, Agent agent, byte[] pdf) throws Exception {
        return mvc
                .perform(
                        multipart("/agents/saisie/courrier").file(new MockMultipartFile("bac", "bac.pdf", "application/pdf", pdf))
                                .param("boite", box).param("channel", "POST").param("receivedOn", "2026-11-23")
                                .session(agent.session()).with(csrf()))
                .andReturn()
                .getResponse();
    }

    /** Sends a scan, and has it read. */
    Screen scan(MockMvc mvc, Agent agent, byte[] pdf) throws Exception {
        String address = Objects.requireNonNull(send(mvc, agent, pdf).getRedirectedUrl(), "the scan was refused");
        work.runDue(clock.instant());
        return new Screen(Device.of(mvc, agent.session()), address);
    }
}
