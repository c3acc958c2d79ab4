package cn.hubei.trade.demonstration.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.hubei.trade.demonstration.identity.IdentityController.Asked;
import cn.hubei.trade.platform.text.Tokens;
import cn.hubei.trade.reference.CreditCode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IdentityControllerTest {

    private static final String VERIFIER = "a-verifier-that-nobody-guesses";

    private final JsonMapper json = new JsonMapper();
    private final IdentityController window = new IdentityController(new Persons(ofNobody()), "secret");

    @Test
    void aCodeIsGoodOnceForWhomBeganTheWay() {
        var code = code("dw-2001");
        assertThat(read(token(code, "secret", VERIFIER)).at("/data/token").asString())
                .isNotEmpty();
        assertThat(read(token(code, "secret", VERIFIER)).has("data")).isFalse();
        assertThat(read(token(code("dw-2001"), "another", VERIFIER)).has("data"))
                .isFalse();
        assertThat(read(token(code("dw-2001"), "secret", "another")).has("data"))
                .isFalse();
    }

    @Test
    void everyFactOfTheSettingsIsToldOfTheNewCompany() {
        var token = read(token(code("dw-2001"), "secret", VERIFIER))
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

    private Map<String, Object> token(String code, String secret, String verifier) {
        return window.token(Map.of("code", code, "client_secret", secret, "code_verifier", verifier));
    }

    private static JdbcClient ofNobody() {
        var db = mock(JdbcClient.class, RETURNS_DEEP_STUBS);
        when(db.sql(anyString())
                        .query(ArgumentMatchers.<RowMapper<Persons.Person>>any())
                        .list())
                .thenReturn(List.of());
        return db;
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
