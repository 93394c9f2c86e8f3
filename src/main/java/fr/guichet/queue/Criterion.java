package fr.guichet.queue;

import fr.guichet.requests.Channel;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the address of the queue can say, in the order in which it says it. */
public enum Criterion {
    VIEW("vue", Heard.one(QueueView.values())), FORM("demarche", Heard::slug), QUESTION("question", Heard::question), ANSWER(
            "reponse", Heard::text), STATE("etat", Heard::scopeOrState), CHANNEL(
                    "canal",
                    Heard.one(Channel.values())), SERVICE("service", Heard::text), TERRITORY("territoire", Heard::id), TEAM(
                            "equipe",
                            Heard::id), OWNER("agent", Heard::agent), RECEIVED_FROM("recu-du", Heard::day), RECEIVED_UNTIL(
                                    "recu-au",
                                    Heard::day), DUE_FROM("echeance-du", Heard::day), DUE_UNTIL("echeance-au",
                                            Heard::day), MANDATE("mandat", Heard::yes), URGENT("urgent", Heard::yes), LABEL(
                                                    "etiquette",
                                                    Heard::id), MISSING("piece", Heard::text), TEXT("texte",
                                                            Heard::searched), NEAR("proche", Heard::yes), SORT("tri",
                                                                    Heard::sort), ORDER(
                                                                            "sens",
                                                                            Heard::descending), COLUMNS("colonnes",
                                                                                    Heard::columns), AFTER(
                                                                                            "apres", Heard::place);

    /** What {@link #MANDATE}, {@link #URGENT}, {@link #NEAR} say, and {@link #MISSING} when any document counts. */
    public static final String YES = "oui";
    /** Stands for « without an agent » among the owners. */
    public static final String NOBODY = "personne";
    /** Instead of a state: all, the ended ones, or the open ones even where a text is searched. */
    public static final String ALL = "toutes";
    public static final String ENDED = "closes";
    public static final String OPEN = "ouvertes";

    private final String parameter;
    private final UnaryOperator<@Nullable String> hearing;

    Criterion(String parameter, UnaryOperator<@Nullable String> hearing) {
        this.parameter = parameter;
        this.hearing = hearing;
    }

    /** Its name in the address. */
    public String parameter() {
        return parameter;
    }

    /** What was said, as it counts; nothing when it makes no sense. */
    @Nullable
    String heard(String said) {
        return said.isBlank() ? null : hearing.apply(said.strip());
    }

    /** Whether it leaves requests out, and can be taken away by itself. */
    public boolean narrows() {
        return this != VIEW && this != QUESTION && compareTo(NEAR) < 0;
    }
}
