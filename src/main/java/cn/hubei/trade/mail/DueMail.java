package cn.hubei.trade.mail;

import java.time.Instant;

/** A mail that was claimed for sending, with the number of this attempt. */
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
