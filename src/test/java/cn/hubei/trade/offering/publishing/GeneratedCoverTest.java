package cn.hubei.trade.offering.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class GeneratedCoverTest {

    @Test
    void ofOneCategoryItIsAlwaysTheSameAndOfAnotherAnother() {
        assertThat(GeneratedCover.svg("TRAINING policy"))
                .isEqualTo(GeneratedCover.svg("TRAINING policy"))
                .isNotEqualTo(GeneratedCover.svg("TRAINING tax"));
    }

    @Test
    void itIsAPictureThatRunsNothingAndReachesNowhere() {
        assertThat(Stream.of("", "TRAINING policy", "<script>", "EXHIBITION \"domestic\""))
                .allSatisfy(seed -> {
                    var svg = GeneratedCover.svg(seed);
                    var root = DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(svg)))
                            .getDocumentElement();
                    assertThat(root.getAttribute("width")).isEqualTo("640");
                    assertThat(svg).doesNotContain("script", "href", "seed").hasSizeLessThan(4000);
                });
    }
}
