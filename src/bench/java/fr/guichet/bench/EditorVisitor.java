package fr.guichet.bench;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.guichet.accounts.Role;
import fr.guichet.testing.AgentSessions;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** An administrator who changes one field of the editor after another. */
final class EditorVisitor {
    private final MockMvc mvc;
    private final MockHttpSession session;

    EditorVisitor(MockMvc mvc, AgentSessions agents) throws Exception {
        this.mvc = mvc;
        this.session = agents.signIn(mvc, "Claire Vidal", Role.ADMINISTRATION).session();
    }

    /** @param seen the mark of the value that the page showed */
    void edit(String slug, String field, String seen, String typed) {
        try {
            int status = mvc.perform(post("/administration/demarches/" + slug + "/preparation/propriete").param("champ", field)
                    .param(field, typed).param(field + "|vu", seen).header("HX-Request", "true").session(session).with(csrf()))
                    .andReturn().getResponse().getStatus();
            if (status != 200) {
                throw new IllegalStateException("The edit was answered by " + status);
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
