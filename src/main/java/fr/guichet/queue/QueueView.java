package fr.guichet.queue;

/** The selections that agents open every day. Each looks at what is open. */
public enum QueueView {
    /** Those that one owns or is the substitute for, and those of whom one stands in for. */
    MINE("""
         (substitute_id = :viewer or owner_id = any(array(select cast(:viewer as uuid) union all
             select s.agent_id from substitutes s where s.substitute_id = :viewer and :today between s.since and s.until)))
         and state not in ('DOCUMENTS_ASKED', 'CONSENT_PENDING')"""), TEAM(
            """
            team_id = any(array(select m.team_id from team_members m where m.agent_id = :viewer and m.since <= :today
            and (m.until is null or m.until >= :today)))"""), UNASSIGNED("owner_id is null"), URGENT("urgent"), LATE(
                    "deadline < :today"), SOON("deadline between :today and :today + 7"), RECEIVED(
                            "state = 'DOCUMENTS_RECEIVED'"), WAITING("state in ('DOCUMENTS_ASKED', 'CONSENT_PENDING')"), MANDATES(
                                    "mandate_to_check"), TO_SIGN("state = 'PROPOSED'");

    private final String condition;

    QueueView(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
