package fr.guichet.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody who reads pages and sends their forms, by a session or only by the cookie that drafts leave on the device. */
public final class Device {
    private final MockMvc mvc;
    private final @Nullable MockHttpSession session;
    private String address = "127.0.0.1";
    private @Nullable Cookie draft;

    private Device(MockMvc mvc, @Nullable MockHttpSession session) {
        this.mvc = mvc;
        this.session = session;
    }

    /** A visitor who has not signed in. */
    public static Device of(MockMvc mvc) {
        return new Device(mvc, null);
    }

    public static Device of(MockMvc mvc, MockHttpSession session) {
        return new Device(mvc, session);
    }

    /** The same on another network. */
    public Device at(String networkAddress) {
        address = networkAddress;
        return this;
    }

    public MockHttpServletResponse get(String path) throws Exception {
        return perform(MockMvcRequestBuilders.get(path));
    }

    public Document page(String path) throws Exception {
        return Jsoup.parse(get(path).getContentAsString());
    }

    /** Sends a form. @param typed names and values in turn */
    public MockHttpServletResponse post(String path, String... typed) throws Exception {
        return perform(form(path, typed));
    }

    private static MockHttpServletRequestBuilder form(String path, String... typed) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path).with(csrf());
        for (int at = 0; at < typed.length; at += 2) {
            request.param(typed[at], typed[at + 1]);
        }
        return request;
    }

    /** Sends it as a script does when an answer changes. */
    public MockHttpServletResponse htmx(String path, String... typed) throws Exception {
        return perform(form(path, typed).header("HX-Request", "true"));
    }

    /** What {@link #post} leads to. */
    public String leads(String path, String... typed) throws Exception {
        return Objects.requireNonNull(post(path, typed).getRedirectedUrl(), "no redirect from " + path);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        if (session != null) {
            request.session(session);
        }
        if (draft != null) {
            request.cookie(draft);
        }
        request.with(one -> {
            one.setRemoteAddr(address);
            return one;
        });
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        Cookie kept = response.getCookie("guichet_brouillon");
        draft = kept == null ? draft : kept;
        return response;
    }
}
