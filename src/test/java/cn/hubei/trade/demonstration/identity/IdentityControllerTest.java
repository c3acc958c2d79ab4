package cn.hubei.trade.demonstration.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.demonstration.identity.IdentityController.Asked;
import cn.hubei.trade.organization.Organizations;
import cn.hubei.trade.platform.text.Tokens;
import cn.hubei.trade.reference.CreditCode;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IdentityControllerTest {

    private static final String VERIFIER = "a-verifier-that-nobody-guesses";

    private final JsonMapper json = new JsonMapper();
    private final IdentityController window =
            new IdentityController(new Persons(mock(Accounts.class), mock(Organizations.class)), "secret");

    @Test
    void aCodeIsGoodOnceForWhomBeganTheWay() {
        var code = code("dw-2001");
        assertThat(read(window.token(code, "secret", VERIFIER))
                        .at("/data/token")
                        .asString())
                .isNotEmpty();
        assertThat(read(window.token(code, "secret", VERIFIER)).has("data")).isFalse();
        assertThat(read(window.token(code("dw-2001"), "another", VERIFIER)).has("data"))
                .isFalse();
        assertThat(read(window.token(code("dw-2001"), "secret", "another")).has("data"))
                .isFalse();
    }

    @Test
    void everyFactOfTheSettingsIsToldOfTheNewCompany() {
        var token = read(window.token(code("dw-2001"), "secret", VERIFIER))
                .at("/data/token")
                .asString();
        var told = read(window.user(token));
        assertThat(settings().stringPropertyNames())
                .filteredOn(name -> name.startsWith("platform.sign-on.danyi.facts.") || name.endsWith("danyi.subject"))
                .hasSizeGreaterThan(3)
                .allSatisfy(name -> assertThat(
                                told.at(JsonPointer.compile(settings().getProperty(name)))
                                        .asString(""))
                        .as(name)
                        .isNotEmpty());
        assertThat(CreditCode.valid(told.at("/data/enterprise/uscc").asString()))
                .isTrue();
        assertThat(read(window.user(token)).has("data")).isFalse();
    }

    private String code(String user) {
        var challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(Tokens.sha256(VERIFIER));
        var back = UriComponentsBuilder.fromUriString(window.vouch(user, new Asked("state", challenge)))
                .build();
        assertThat(back.getPath()).isEqualTo("/login/callback/danyi");
        return Objects.requireNonNull(back.getQueryParams().getFirst("code"));
    }

    private JsonNode read(Object answer) {
        return json.valueToTree(answer);
    }

    private static java.util.Properties settings() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application-demonstration.yml"));
        return Objects.requireNonNull(yaml.getObject());
    }
}
