package cn.hubei.trade.mail;

import java.time.Instant;

/** A letter that was claimed, with how often it has been tried now. */
record DueMail(
        long id, String recipient, String subject, String body, boolean secret, int attempts, Instant createdAt) {

    /** The same at each attempt, so that a mailbox that gets it twice can tell that it is one. */
    String messageId(String domain) {
        return "<" + id + "." + createdAt.toEpochMilli() + "@" + domain + ">";
    }

    @Override
    public String toString() {
        return "DueMail[" + id + "]";
    }
}
