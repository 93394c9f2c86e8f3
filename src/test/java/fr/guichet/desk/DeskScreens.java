package fr.guichet.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.guichet.testing.AgentSessions.Agent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The screens of the desk as an agent reads them and sends their forms. */
record DeskScreens(MockMvc mvc) {
    Document open(Agent agent, String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).session(agent.session())).andReturn().getResponse().getContentAsString());
    }

    int status(Agent agent, String address) throws Exception {
        return mvc.perform(get(address).session(agent.session())).andReturn().getResponse().getStatus();
    }

    /** Sends a form as the page holds it, with these values typed into it. */
    ResultActions send(Agent agent, Document page, String actionEnd, String... typed) throws Exception {
        Element form = page.selectFirst("form[action$=" + actionEnd + "]");
        if (form == null) {
            throw new AssertionError("no form " + actionEnd + " on " + page.title());
        }
        var request = post(form.attr("action")).session(agent.session()).with(csrf());
        for (Element field : form.select("input[type=hidden]")) {
            request.param(field.attr("name"), field.val());
        }
        return perform(request, typed);
    }

    ResultActions send(Agent agent, String address, String... typed) throws Exception {
        return perform(post(address).session(agent.session()).with(csrf()), typed);
    }

    private ResultActions perform(org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request,
            String... typed)
            throws Exception {
        for (int at = 0; at < typed.length; at += 2) {
            request.param(typed[at], typed[at + 1]);
        }
        return mvc.perform(request);
    }
}
