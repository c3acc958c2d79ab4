package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.CarriersTest;
import cn.hubei.trade.Client;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.qualification.DecidingFiling;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Codes for a new password go to the mailbox: it changes only with the password, and the old one is told. */
@CarriersTest
class MailboxTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private DecidingFiling deciding;

    private final String before = UUID.randomUUID() + "@example.cn";
    private final String after = "w" + UUID.randomUUID() + "@example.cn";
    private Actor owner;
    private Client user;

    @BeforeEach
    void somebodyWithAMailbox() {
        owner = scene.provider();
        db.sql("update account set email = :email where id = :id")
                .param("email", before)
                .param("id", owner.account())
                .update();
        user = Client.signedIn(port, owner.login());
    }

    @Test
    void itsOwnerChangesItWithThePasswordOnly() {
        assertThat(describe(after, "").body()).contains("修改邮箱须填写当前密码", "value=\"" + after + "\"");
        assertThat(describe(after, "wrong").body()).contains("密码不正确，请重新输入");
        assertThat(mailbox()).isEqualTo(before);
        assertThat(letters(before)).isEmpty();
        assertThat(describe(after, Scene.PASSWORD).location()).isEqualTo("/account");
        assertThat(mailbox()).isEqualTo(after);
        assertThat(letters(before))
                .singleElement()
                .asString()
                .contains(owner.login(), "由本邮箱改为 w****@example.cn", "如非本人操作");
        assertThat(letters(after)).isEmpty();
    }

    @Test
    void whatElseIsChangedNeedsNoPasswordAndTellsNobody() {
        assertThat(user.post("/account/profile", "displayName", "王芳", "email", before, "version", version())
                        .location())
                .isEqualTo("/account");
        assertThat(letters(before)).isEmpty();
    }

    @Test
    void whoGuessesThePasswordThereLocksTheAccount() {
        for (int i = 0; i < 5; i++) {
            describe(after, "wrong");
        }
        assertThat(describe(after, Scene.PASSWORD).body()).contains("密码输错次数过多");
    }

    @Test
    void theSettingsOfMessagesAreNoWayRoundThat() {
        var path = "/console/messages/settings";
        assertThat(user.post(path, "email", after, "wanted", "yes").body()).contains("修改邮箱须填写当前密码");
        assertThat(user.post(path, "email", before, "wanted", "yes").status()).isEqualTo(303);
        assertThat(letters(before)).isEmpty();
        user.post(path, "email", after, "wanted", "yes", "currentPassword", Scene.PASSWORD);
        assertThat(letters(before)).hasSize(1);
    }

    @Test
    void whoeverElseChangesItTheOldOneIsTold() {
        var clerk = scene.colleague(owner, Position.CLERK);
        db.sql("update account set email = :email where id = :id")
                .param("email", "c" + before)
                .param("id", clerk.account())
                .update();
        var answer = user.post(
                "/account/sub-accounts/" + clerk.account(),
                "displayName",
                "李娜",
                "email",
                after,
                "position",
                "CLERK",
                "version",
                "0");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(letters("c" + before)).hasSize(1);
    }

    /** Without one of its own, the main account's codes went to the organization. */
    @Test
    void anOrganizationsMailboxIsToldWhenTheMainAccountTakesItsOwn() {
        db.sql("update account set email = null where id = :id")
                .param("id", owner.account())
                .update();
        db.sql("update organization set email = :email where id = :id")
                .param("email", "o" + before)
                .param("id", owner.organization())
                .update();
        describe(after, Scene.PASSWORD);
        assertThat(letters("o" + before)).hasSize(1);
    }

    @Test
    void soIsItWhenAFilingComesIntoForceWithAnother() {
        db.sql("update account set email = null where id = :id")
                .param("id", owner.account())
                .update();
        db.sql("update organization set email = :email where id = :id")
                .param("email", "o" + before)
                .param("id", owner.organization())
                .update();
        deciding.approve(new DecidingFiling.FilingOrder(
                scene.submittedFiling(owner), 2, scene.officer("420100").account(), "420100"));
        assertThat(letters("o" + before)).singleElement().asString().contains("由本邮箱改为不登记");
    }

    private Client.Answer describe(String email, String password) {
        return user.post(
                "/account/profile",
                "displayName",
                "张磊",
                "email",
                email,
                "currentPassword",
                password,
                "version",
                version());
    }

    private String version() {
        return user.hidden("/account", "version");
    }

    private String mailbox() {
        return db.sql("select email from account where id = :id")
                .param("id", owner.account())
                .query(String.class)
                .single();
    }

    private List<String> letters(String recipient) {
        return db.sql("select body from delivery where target = :recipient")
                .param("recipient", recipient)
                .query(String.class)
                .list();
    }
}
