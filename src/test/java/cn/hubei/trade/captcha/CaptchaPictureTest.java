package cn.hubei.trade.captcha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CaptchaPictureTest {

    @Test
    void drawsAPngOfThePromisedSize() throws IOException {
        var png = CaptchaPicture.png("AC39");

        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(CaptchaPicture.WIDTH);
        assertThat(image.getHeight()).isEqualTo(CaptchaPicture.HEIGHT);
        assertThat(png).startsWith(0x89, 'P', 'N', 'G').hasSizeLessThan(12 * 1024);
    }

    @Test
    void drawsEveryCharacterOfItsAlphabetInEitherCase() {
        for (var letter : CaptchaPicture.ALPHABET.split("")) {
            assertThat(CaptchaPicture.png(letter)).isNotEmpty();
            assertThat(CaptchaPicture.png(letter.toLowerCase(Locale.ROOT))).isNotEmpty();
        }
    }

    @Test
    void drawsOneTextDifferentlyEachTime() {
        assertThat(CaptchaPicture.png("AC39")).isNotEqualTo(CaptchaPicture.png("AC39"));
    }

    @Test
    void refusesWhatIsNotInItsAlphabet() {
        assertThatIllegalArgumentException().isThrownBy(() -> CaptchaPicture.png("AC30"));
    }

    /** Servers without fonts fail as soon as the JVM's font system starts, so drawing must not start it at all. */
    @Test
    void drawsWithoutTheFontSystemOfTheJvm() throws Exception {
        var drawing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DrawOne.class.getName())
                .redirectErrorStream(true)
                .start();
        var log = new String(drawing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(drawing.waitFor()).as(log).isZero();
        assertThat(log)
                .contains(CaptchaPicture.class.getName())
                .doesNotContain("sun.font.SunFontManager", "sun.font.FontManagerFactory");
    }

    static final class DrawOne {
        public static void main(String[] args) {
            CaptchaPicture.png("AC39");
        }
    }
}
