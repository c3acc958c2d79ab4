package cn.hubei.trade.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The operator looks for what somebody did, verifies the trail, and finds what was slipped in. */
@BrowserTest
class AuditJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Test
    void theOperatorSearchesAndVerifiesTheTrail() {
        var provider = scene.provider();
        var client = Client.signedIn(port, provider.login());
        client.post("/console/trainings/" + scene.draft(provider, "跨境电商操作培训", 20) + "/publication", "version", "0");
        client.post(
                "/console/messages/settings",
                "email",
                "zhang@example.cn",
                "wanted",
                "yes",
                "currentPassword",
                Scene.PASSWORD);
        mails();
        try (var operator = Browser.user(port)) {
            operator.signIn(scene.operator().login(), Scene.PASSWORD);
            operator.follow("审计记录");
            operator.isFine("audit");
            operator.fill("登录账号", provider.login());
            operator.choose("操作", "修改消息接收设置");
            operator.press("搜索");
            operator.sees("共 1 条");
            operator.opens("查看");
            operator.sees("zhang@example.cn");
            operator.isFine("audit-view");
            operator.press("清除个人信息");
            operator.confirm();
            operator.sees("变更前后的个人信息已清除");
            operator.seesNot("zhang@example.cn");

            operator.follow("审计记录");
            var download = operator.page.waitForDownload(() -> operator.press("导出"));
            assertThat(download.suggestedFilename()).isEqualTo("审计记录.xlsx");
            operator.press("校验");
            operator.sees("校验通过");
            operator.isFine("audit-verified");

            db.sql("insert into audit_entry (at, actor_name, action, subject, subject_id)"
                            + " select at, actor_name, action, subject, subject_id from audit_entry"
                            + " where action = 'offering.published'")
                    .update();
            operator.follow("审计记录");
            operator.press("校验");
            operator.sees("校验不通过");
            operator.isFine("audit-damaged");

            operator.follow("外发记录");
            operator.sees("收件人被对方服务器拒收");
            operator.isFine("mail");
        }
    }

    private void mails() {
        db.sql("""
                        insert into delivery (channel, delivery_key, target, subject, body, secret, state, attempts,
                          next_attempt_at, created_at, ended_at, problem)
                        select 'MAIL', 'a' || id, 'wang' || id || '@example.cn', '【湖北省对外贸易综合服务平台】申请已通过：培训「跨境电商操作培训」', '',
                          false, case when id = 1 then 'GIVEN_UP' else 'SENT' end, 1, at, at, at,
                          case when id = 1 then '收件人被对方服务器拒收：550 5.1.1 No such user here' end
                        from audit_entry where id <= 3
                        """).update();
    }
}
