package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** What the profile for 等保 asks for that nothing else does. */
class ProtectedProfileTest {

    @ParameterizedTest
    @CsvSource({"application.yml, false", "application-dengbao.yml, true"})
    void powersAreSeparatedByDefaultThereAndNowhereElse(String file, boolean separated) throws IOException {
        var sources = new YamlPropertySourceLoader().load(file, new ClassPathResource(file));
        assertThat(sources.get(0).getProperty("platform.separated-powers")).isEqualTo(separated);
    }
}
