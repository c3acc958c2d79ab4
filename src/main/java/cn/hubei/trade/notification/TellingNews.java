package cn.hubei.trade.notification;

import cn.hubei.trade.delivery.Channel;
import cn.hubei.trade.delivery.Outbox;
import cn.hubei.trade.delivery.Parcel;
import cn.hubei.trade.platform.text.Telephone;
import cn.hubei.trade.platform.text.Text;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.reference.Departments;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Puts news into the messages of those whom it concerns, and mails and texts it to those who want that. */
@Component
class TellingNews {

    private static final String INSERT = """
            insert into message (account_id, event_key, title, body, link, created_at)
            select a.id, :key, :title, :body, :link, cast(:now as timestamp with time zone) from account_fact a
            where a.enabled and not exists (select 1 from message m where m.account_id = a.id and m.event_key = :key)
            """;

    /** One part of 70 characters, with 签名 and 「详见平台」. */
    private static final int LONGEST_TEXT = 54;

    private final JdbcClient db;
    private final Outbox outbox;
    private final Clock clock;
    private final String address;

    TellingNews(JdbcClient db, Outbox outbox, Clock clock, @Value("${platform.mail.base-url:}") String address) {
        this.db = db;
        this.outbox = outbox;
        this.clock = clock;
        this.address = address;
    }

    /** @param target where it reads: a mailbox or a mobile */
    private record Reader(long id, String target) {}

    /** Everybody of an organization. */
    void tell(long organization, News news) {
        tell(news, " and a.organization_id = :whom", organization);
    }

    /** Those of an organization who may decide; a clerk could only look. */
    void tellDeciders(long organization, News news) {
        tell(news, " and a.organization_id = :whom and a.position <> 'CLERK'", organization);
    }

    void tellMainAccount(long organization, News news) {
        tell(news, " and a.organization_id = :whom and a.position = 'MAIN'", organization);
    }

    /** The officers of a department; where it has none, those of the nearest above it. */
    void tellOfficers(String department, News news) {
        tell(
                news,
                " and a.role = 'OFFICER' and a.department_code = (select max(o.department_code) from account_fact o"
                        + " where o.role = 'OFFICER' and o.enabled and o.department_code in (:whom))",
                Departments.upwards(department));
    }

    /** Those who keep the system, in the platform alone. */
    void tellSystemOperators(News news) {
        statement(news, INSERT + " and a.role = 'OPERATOR' and a.powers like '%SYSTEM%'")
                .update();
    }

    /** Those who may confirm what another asks for: all but the asker and whom it is about. */
    void tellSecurityOperators(long asker, @Nullable Long about, News news) {
        tell(
                news,
                " and a.role = 'OPERATOR' and a.powers like '%SECURITY%' and a.id not in (:whom)",
                about == null ? List.of(asker) : List.of(asker, about));
    }

    /** All who keep partners. */
    void tellSecurityOperators(News news) {
        tell(news, " and a.role = 'OPERATOR' and a.powers like :whom", "%SECURITY%");
    }

    void tellAccount(long account, News news) {
        tell(news, " and a.id = :whom", account);
    }

    private void tell(News news, String whom, Object value) {
        statement(news, INSERT + whom).param("whom", value).update();
        mail(news);
        text(news);
    }

    private StatementSpec statement(News news, String sql) {
        return db.sql(sql)
                .param("key", news.key())
                .param("title", news.title())
                .param("body", news.body())
                .param("link", news.link())
                .param("now", Moments.db(clock.instant()));
    }

    private void mail(News news) {
        if (outbox.isOpen(Channel.MAIL)) {
            readers(news, "a.email", "a.mail_wanted").forEach(reader -> outbox.put(letter(news, reader)));
        }
    }

    private void text(News news) {
        if (news.texted() && outbox.isOpen(Channel.SMS)) {
            readers(news, "a.mobile", "a.sms_wanted").stream()
                    .filter(reader -> Telephone.isMainlandMobile(reader.target()))
                    .forEach(reader -> outbox.put(text(news, reader)));
        }
    }

    private List<Reader> readers(News news, String target, String wanted) {
        return db.sql("select a.id, " + target + " target from message m join account_fact a on a.id = m.account_id"
                        + " where m.event_key = :key and " + wanted + " and " + target + " is not null")
                .param("key", news.key())
                .query(Reader.class)
                .list();
    }

    /** What happened, and where the rest stands: neither a reason nor anybody's name. */
    private static Parcel text(News news, Reader reader) {
        return Parcel.of(
                Channel.SMS,
                "sms:" + news.key() + ":" + reader.id(),
                reader.target(),
                news.title(),
                Text.beginning(news.title(), LONGEST_TEXT) + "，详见平台");
    }

    private Parcel letter(News news, Reader reader) {
        return Parcel.of(
                Channel.MAIL,
                "message:" + news.key() + ":" + reader.id(),
                reader.target(),
                "【湖北省对外贸易综合服务平台】" + news.title(),
                news.body() + "\n\n"
                        + (address.isBlank() ? "请登录平台查看。" : "查看：" + address + news.link())
                        + "\n\n本邮件由系统自动发送，请勿回复。不再接收的，请在平台「消息」中关闭。\n");
    }
}
