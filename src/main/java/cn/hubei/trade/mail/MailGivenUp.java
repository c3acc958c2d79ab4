package cn.hubei.trade.mail;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;

/** A mail could not be sent. It is not tried again until the operator says so. */
@Action("mail.given-up")
public record MailGivenUp(long mailId, int attempts, String subjectLine, String problem) implements Recorded {

    @Override
    public String subject() {
        return "mail";
    }

    @Override
    public String subjectId() {
        return String.valueOf(mailId);
    }

    @Override
    public String detail() {
        return subjectLine + "；尝试 " + attempts + " 次；" + problem;
    }
}
