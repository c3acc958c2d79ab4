package cn.hubei.trade.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 「登录设备」: where an account is signed in, in how many places at most, and for how long. */
@DatabaseTest
class DevicesTest {

    private static final String PAGE = "/account/sign-ins";
    private static final Pattern HANDLE = Pattern.compile(PAGE + "/devices/([0-9a-f]+)/ending");
    private static final String WINDOWS =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private Actor owner;
    private Client user;

    @BeforeEach
    void somebody() {
        owner = scene.newEnterprise();
        user = Client.signedIn(port, owner.login());
    }

    @Test
    void eachIsListedWithWhatItIsAndWhereAndWhichIsThisOne() {
        elsewhere();
        var page = user.get(PAGE).body();
        assertThat(page).contains("在 2 处登录", "Chrome · Windows", "其他程序 · 未知系统", "127.0.0.1");
        assertThat(page.split("当前</span>", -1)).hasSize(2);
        assertThat(handles(page)).hasSize(1);
    }

    @Test
    void theIdOfASessionStandsOnNoPage() {
        var other = elsewhere();
        for (var client : List.of(user, other)) {
            var cookie = client.cookie("SESSION");
            var id = new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
            assertThat(user.get(PAGE).body()).doesNotContain(cookie).doesNotContain(id);
            assertThat(db.sql("select count(*) from device where session_hash = :id")
                            .param("id", id)
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void whoeverIsSignedOutFromAnotherDeviceIsOutAtTheNextClickAndToldWhy() {
        var other = elsewhere();
        var handle = handles(user.get(PAGE).body()).get(0);
        assertThat(user.post(PAGE + "/devices/" + handle + "/ending").location())
                .isEqualTo(PAGE);
        assertThat(other.get("/account").location()).endsWith("/login?ended=1");
        assertThat(other.get("/login?ended=1").body()).contains("您在另一台设备上退出了本设备的登录");
        assertThat(user.get(PAGE).body()).contains("在 1 处登录");
        assertThat(user.post(PAGE + "/devices/" + handle + "/ending").status()).isEqualTo(404);
        assertThat(trail()).anyMatch(detail -> detail.contains("退出设备 Chrome · Windows（127.0.0.1）"));
    }

    /** Also on a node that has just seen the session. */
    @Test
    void whoeverIsSignedOutInTheMiddleOfWorkIsOutAtTheNextClick() {
        var other = elsewhere();
        for (int i = 0; i < 4; i++) {
            assertThat(other.get("/account").status()).isEqualTo(200);
        }
        user.post(PAGE + "/devices/" + handles(user.get(PAGE).body()).get(0) + "/ending");
        assertThat(other.get("/account").location()).endsWith("/login?ended=1");
    }

    @Test
    void anothersSessionDoesNotExist() {
        var other = elsewhere();
        var handle = handles(user.get(PAGE).body()).get(0);
        var stranger = Client.signedIn(port, scene.newEnterprise().login());
        assertThat(stranger.post(PAGE + "/devices/" + handle + "/ending").status())
                .isEqualTo(404);
        assertThat(stranger.post(PAGE + "/devices/1/ending").status()).isEqualTo(404);
        assertThat(other.get("/account").status()).isEqualTo(200);
    }

    @Test
    void theSixthSignInEndsTheOldestWhichIsToldWhy() {
        var later = Stream.generate(this::elsewhere).limit(4).toList();
        assertThat(user.get("/account").status()).isEqualTo(200);
        var sixth = elsewhere();
        assertThat(user.get("/account").location()).endsWith("/login?ended=1");
        assertThat(Stream.concat(later.stream(), Stream.of(sixth)))
                .allMatch(client -> client.get("/account").status() == 200);
        var oldest = later.get(0);
        elsewhere();
        assertThat(oldest.get("/account").location()).endsWith("/login?ended=1");
    }

    @Test
    void theOldestIsToldThatAnotherSignInTookItsPlace() {
        Stream.generate(this::elsewhere).limit(5).toList();
        assertThat(user.get("/account").location()).endsWith("/login?ended=1");
        assertThat(user.get("/login?ended=1").body()).contains("同时登录的设备超过了上限", "请立即登录并修改密码");
    }

    @Test
    void noMoreThanFiveHoweverManySignInAtOnce() throws Exception {
        var clients = IntStream.range(0, 12)
                .mapToObj(i -> Client.with(port, "User-Agent", WINDOWS))
                .toList();
        var pool = Executors.newFixedThreadPool(12);
        pool.invokeAll(clients.stream()
                .<Callable<Client.Answer>>map(client -> () -> client.signIn(owner.login(), Scene.PASSWORD))
                .toList());
        pool.shutdown();
        assertThat(clients.stream()
                        .filter(client -> client.get("/account").status() == 200)
                        .count())
                .isEqualTo(5);
        assertThat(user.get("/account").location()).endsWith("/login?ended=1");
    }

    @Test
    void whoSignsOutMakesRoom() {
        for (int i = 0; i < 6; i++) {
            elsewhere().post("/logout");
        }
        assertThat(user.get(PAGE).body()).contains("在 1 处登录");
    }

    @Test
    void afterTwelveHoursASessionEndsHoweverBusyAndSaysSo() {
        db.sql("update spring_session set creation_time = creation_time - 43201000 where principal_name = :login")
                .param("login", owner.login())
                .update();
        db.sql("update device set signed_in_at = signed_in_at - interval '43201' second where account_id = :id")
                .param("id", owner.account())
                .update();
        assertThat(user.get("/account").location()).endsWith("/login?ended=1");
        assertThat(user.get("/login?ended=1").body()).contains("已达到允许的最长时间");
    }

    @Test
    void whoSignsInOnceMoreInTheSameBrowserHasANewSessionOfFullLength() {
        var before = user.cookie("SESSION");
        user.signIn(owner.login(), Scene.PASSWORD);
        assertThat(user.cookie("SESSION")).isNotEqualTo(before);
        assertThat(user.get(PAGE).body()).contains("在 1 处登录");
    }

    @Test
    void afterANewPasswordOnlyThisOneIsListed() {
        elsewhere();
        user.post(
                "/account/password",
                "oldPassword",
                Scene.PASSWORD,
                "password",
                "Huanke#2026-9",
                "passwordAgain",
                "Huanke#2026-9");
        assertThat(user.get(PAGE).body()).contains("在 1 处登录");
    }

    /** Whoever signed in on a node that did not yet note it. */
    @Test
    void ofASignInThatWasNotNotedTheRestIsListed() {
        elsewhere();
        db.sql("delete from device where account_id = :id")
                .param("id", owner.account())
                .update();
        assertThat(user.get("/account").status()).isEqualTo(200);
        assertThat(user.get(PAGE).body()).contains("在 2 处登录");
    }

    private Client elsewhere() {
        var client = Client.with(port, "User-Agent", WINDOWS);
        client.signIn(owner.login(), Scene.PASSWORD);
        return client;
    }

    private static List<String> handles(String page) {
        return HANDLE.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private List<String> trail() {
        return db.sql("select detail from audit_entry where subject = 'account' and subject_id = :id")
                .param("id", String.valueOf(owner.account()))
                .query(String.class)
                .list();
    }
}
