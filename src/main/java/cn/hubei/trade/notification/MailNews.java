package cn.hubei.trade.notification;

import cn.hubei.trade.mail.MailGivenUp;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the operators of mail that could not be sent; by message alone, since mail is what fails. */
@Component
class MailNews {

    private final TellingNews telling;

    MailNews(TellingNews telling) {
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(MailGivenUp event) {
        telling.tellSystemOperators(new News(
                "mail.given-up:" + event.mailId() + ":" + event.attempts(),
                "邮件发送失败",
                "「" + event.subjectLine() + "」尝试 " + event.attempts() + " 次后放弃。" + event.problem(),
                "/console/mail?state=GIVEN_UP"));
    }
}
