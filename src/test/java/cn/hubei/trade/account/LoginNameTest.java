package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.account.forgotten.AnsweringSecurityQuestion;
import cn.hubei.trade.account.forgotten.ResetTries;
import cn.hubei.trade.account.signin.SignIns;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A login name is one name, in small and in large letters, full-width, and with what nobody sees. */
@DatabaseTest
class LoginNameTest {

    private static final Pattern FIELD = Pattern.compile("<input[^>]*name=\"loginName\"[^>]*>");

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private SignIns signIns;

    @Autowired
    private AnsweringSecurityQuestion answering;

    @Autowired
    private ResetTries tries;

    private Actor owner;
    private List<String> spellings;

    @BeforeEach
    void somebody() {
        owner = scene.provider();
        var login = owner.login();
        spellings = List.of(
                login.toUpperCase(Locale.ROOT),
                "\uFF30" + login.substring(1),
                login.charAt(0) + "\u200B" + login.substring(1) + "\u00A0");
    }

    @Test
    void itSignsInHoweverItIsWritten() {
        for (var written : spellings) {
            assertThat(signIns.signIn(written, Scene.PASSWORD).signedIn())
                    .as(written)
                    .hasValueSatisfying(who -> assertThat(who.loginName()).isEqualTo(owner.login()));
            assertThat(Client.visitor(port).signIn(written, Scene.PASSWORD).location())
                    .as(written)
                    .isEqualTo("/");
        }
    }

    @Test
    void guessesCountHoweverItIsWrittenWhetherSomebodyHasItOrNot() {
        var nobody = "nobody" + owner.account();
        for (var login : List.of(owner.login(), nobody)) {
            for (int i = 0; i < 5; i++) {
                signIns.signIn(i % 2 == 0 ? login : login.toUpperCase(Locale.ROOT), "wrong");
            }
            assertThat(signIns.signIn(login, Scene.PASSWORD).outcome())
                    .as(login)
                    .isEqualTo(SignIns.SignInOutcome.LOCKED);
        }
    }

    @Test
    void aForgottenPasswordIsFoundHoweverItIsWrittenAndItsTriesCount() {
        for (var written : spellings) {
            assertThat(answering.answer(written, "school", Scene.PASSWORD, null))
                    .hasValue(owner.account());
        }
        for (int i = 0; i < tries.aDay(); i++) {
            tries.demand(spellings.get(i % spellings.size()), "10.0.0.1");
        }
        assertThatThrownBy(() -> tries.demand(owner.login(), "10.0.0.1")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void itIsTakenHoweverItIsWritten() {
        var main = Client.signedIn(port, owner.login());
        var operator = Client.signedIn(port, scene.operator().login());
        for (var written : spellings) {
            assertThat(main.post(
                                    "/account/sub-accounts",
                                    "loginName",
                                    written,
                                    "displayName",
                                    "李娜",
                                    "position",
                                    "CLERK")
                            .body())
                    .contains("已被使用，请更换");
            for (var register : List.of("officers", "operators")) {
                assertThat(operator.post(
                                        "/console/" + register,
                                        "loginName",
                                        written,
                                        "displayName",
                                        "李娜",
                                        "departmentCode",
                                        "420000",
                                        "powers",
                                        "SYSTEM")
                                .body())
                        .as(register)
                        .contains("已被使用，请更换");
            }
        }
    }

    @Test
    void noKeyboardCorrectsIt() {
        var visitor = Client.visitor(port);
        visitor.post("/register", "agreement", "agree");
        assertExact(visitor, "/login", "/forgotten", "/register/user");
        assertExact(Client.signedIn(port, owner.login()), "/account/sub-accounts/new");
        assertExact(Client.signedIn(port, scene.operator().login()), "/console/officers/new", "/console/operators/new");
    }

    private static void assertExact(Client client, String... pages) {
        for (var page : pages) {
            var field = FIELD.matcher(client.get(page).body());
            assertThat(field.find()).as(page).isTrue();
            assertThat(field.group()).as(page).contains("autocapitalize=\"off\"", "spellcheck=\"false\"");
        }
    }
}
