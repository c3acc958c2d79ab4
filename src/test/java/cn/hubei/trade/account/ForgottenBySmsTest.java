package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.CarriersTest;
import cn.hubei.trade.Client;
import cn.hubei.trade.Scene;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 「忘记密码」 where codes go out by mail and by SMS. */
@CarriersTest
class ForgottenBySmsTest {

    private static final Pattern CODE = Pattern.compile("\\d{8}");
    private static final String NEW = "Huanke#2026-9";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private final String mailbox = UUID.randomUUID() + "@example.cn";
    private final String mobile = mobile();
    private Scene.Actor owner;
    private Client visitor;

    @BeforeEach
    void somebodyWithAMailboxAndAMobile() {
        owner = scene.provider();
        reachable(mailbox, mobile);
        visitor = Client.visitor(port);
    }

    @Test
    void whoeverChoosesTheTextGetsTheCodeThereAndNowhereElse() {
        assertThat(visitor.get("/forgotten").body()).contains("验证码接收方式");
        answer(visitor, owner.login(), Scene.PASSWORD, "SMS");
        assertThat(bodies(mailbox)).isEmpty();
        var text = bodies(mobile);
        assertThat(text).hasSize(1);
        assertThat(text.get(0)).hasSizeLessThanOrEqualTo(60).doesNotContain(owner.login());
        var code = CODE.matcher(text.get(0));
        assertThat(code.find()).isTrue();
        assertThat(visitor.post("/forgotten/code", "code", code.group(), "password", NEW, "passwordAgain", NEW)
                        .location())
                .isEqualTo("/login");
    }

    @Test
    void whoeverChoosesTheLetterGetsItByMail() {
        answer(visitor, owner.login(), Scene.PASSWORD, "MAIL");
        assertThat(bodies(mailbox)).hasSize(1);
        assertThat(bodies(mobile)).isEmpty();
    }

    @Test
    void aWayThatThereIsNotIsNoWay() {
        assertThat(answer(visitor, owner.login(), Scene.PASSWORD, "PIGEON").location())
                .isEqualTo("/forgotten/code");
        assertThat(bodies(mailbox)).hasSize(1);
    }

    /** A text goes to mobiles of the mainland only. */
    @ParameterizedTest
    @ValueSource(strings = {"027-87654321", "+852 6123 4567", "400-800-1234"})
    void whereNoTextCanGoTheCodeComesByMail(String number) {
        reachable(mailbox, number);
        answer(visitor, owner.login(), Scene.PASSWORD, "SMS");
        assertThat(bodies(mailbox)).hasSize(1);
        assertThat(bodies(number)).isEmpty();
    }

    @Test
    void whoeverHasNoMailboxGetsATextAlsoIfMailWasChosen() {
        reachable(null, mobile);
        answer(visitor, owner.login(), Scene.PASSWORD, "MAIL");
        assertThat(bodies(mobile)).hasSize(1);
    }

    @Test
    void noPageTellsWhetherTheAccountIsThereOrWhatItHas() {
        var name = "nobody" + owner.login();
        var stranger = Client.visitor(port);
        var right = bare(answer(visitor, owner.login(), Scene.PASSWORD, "SMS"), owner.login());
        assertThat(right).isEqualTo(bare(answer(stranger, name, "wrong", "SMS"), name));
        assertThat(bare(visitor.get("/forgotten/code"), owner.login()))
                .isEqualTo(bare(stranger.get("/forgotten/code"), name))
                .contains("邮箱或手机");
    }

    @Test
    void aWrongAnswerSendsNothing() {
        answer(visitor, owner.login(), "wrong", "SMS");
        assertThat(bodies(mobile)).isEmpty();
    }

    @Test
    void theMobileChangesWithThePasswordOnlyAndTheOldOneIsTold() {
        var user = Client.signedIn(port, owner.login());
        var other = mobile();
        assertThat(describe(user, other, "").body()).contains("修改手机须填写当前密码");
        assertThat(bodies(mobile)).isEmpty();
        assertThat(describe(user, other, Scene.PASSWORD).location()).isEqualTo("/account");
        assertThat(bodies(mobile)).singleElement().asString().contains("手机已变更").doesNotContain(other);
        assertThat(bodies(other)).isEmpty();
    }

    private void reachable(String email, String number) {
        db.sql("update account set email = :email, mobile = :mobile where id = :id")
                .param("email", email)
                .param("mobile", number)
                .param("id", owner.account())
                .update();
    }

    private static String mobile() {
        return "138" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    }

    private static Client.Answer answer(Client client, String login, String answer, String way) {
        return client.post(
                "/forgotten",
                "loginName",
                login,
                "securityQuestion",
                "school",
                "securityAnswer",
                answer,
                "way",
                way,
                "captcha",
                "TEST");
    }

    private Client.Answer describe(Client user, String number, String password) {
        return user.post(
                "/account/profile",
                "displayName",
                "张磊",
                "mobile",
                number,
                "email",
                mailbox,
                "currentPassword",
                password,
                "version",
                user.hidden("/account", "version"));
    }

    private List<String> bodies(String target) {
        return db.sql("select body from delivery where target = :target")
                .param("target", target)
                .query(String.class)
                .list();
    }

    private static String bare(Client.Answer answer, String login) {
        return answer.status()
                + answer.location()
                + answer.body().replace(login, "-").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
