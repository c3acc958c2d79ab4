package cn.hubei.trade.api.developers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.api.resource.OpenApiSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What openapi.json says is what the controllers and the catalogue of fields say. */
@DatabaseTest
@Tag("any-database")
@TestPropertySource(
        properties = {
            "springdoc.api-docs.enabled=true",
            "springdoc.paths-to-match=/api/**",
            "springdoc.default-flat-param-object=true",
            "springdoc.override-with-generic-response=false"
        })
class OpenApiTest {

    private static final Path FILE = Path.of("src/main/resources/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @LocalServerPort
    private int port;

    @Autowired
    private OpenApiWebMvcResource documents;

    @Test
    void theCommittedDocumentIsWhatTheSourcesSay() throws IOException {
        var written = written();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(FILE, written);
        }
        assertThat(Files.readString(FILE))
                .as(
                        "The 开放接口 has changed: write its document anew with -Dopenapi.write=true, and tell it in the change log")
                .isEqualTo(written);
    }

    @Test
    void everybodyMayReadIt() {
        var answer = Client.visitor(port).get("/developers/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.whole().headers().firstValue("Content-Type")).contains("application/json");
        assertThat(JSON.readTree(answer.body()).get("openapi").asString()).startsWith("3.1");
    }

    private String written() throws IOException {
        try {
            var document = (ObjectNode) JSON.readTree(
                    documents.openapiJson(new MockHttpServletRequest(), "/v3/api-docs", Locale.SIMPLIFIED_CHINESE));
            return JSON.writeValueAsString(OpenApiSchemas.describe(document)) + "\n";
        } catch (Exception failed) {
            throw new IOException(failed);
        }
    }
}
