package fr.guichet.demonstration;

/** What somebody does in the story of a request. */
enum Deed {
    BEGIN, FILE, SEND, CONSENT, WITHDRAW, ASSIGN, VERIFY, ACCEPT, REFUSE, ASK, COMPLETE, VISIT, ASSESS, PROPOSE_GRANT, PROPOSE_REFUSAL, REPLY, DECIDE, CLOSE, WRITE, ANSWER
}
