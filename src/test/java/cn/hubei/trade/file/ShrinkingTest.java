package cn.hubei.trade.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.hubei.trade.Pictures;
import cn.hubei.trade.file.inspection.Unfit;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

/** What is kept of a picture that the portal shows. */
class ShrinkingTest {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    @ParameterizedTest
    @CsvSource({"3000, 2000, 1280, 853", "1000, 4000, 320, 1280", "20000, 2, 1280, 1", "800, 600, 800, 600"})
    void aLargeOneIsMadeSmallerAndNoneLarger(int width, int height, int shownWidth, int shownHeight) {
        var kept = shrunk("现场.jpg", JPEG, photo(width, height, 1));
        assertThat(kept.name()).isEqualTo("现场.jpg");
        assertSize(picture(kept), shownWidth, shownHeight);
    }

    @Test
    void ofAHugeOneNotAllIsUnpacked() {
        assertSize(picture(shrunk("巨.png", PNG, Pictures.png(8000, 5000))), 1280, 800);
        var deep = Pictures.written(Pictures.halves(6000, 4000, BufferedImage.TYPE_INT_ARGB), "png");
        assertSize(picture(shrunk("巨.png", PNG, deep)), 1280, 853);
    }

    /** Where the red half lies, which is the left one of what the camera took. */
    @ParameterizedTest
    @CsvSource({
        "1, 300, 200, 10, 100",
        "2, 300, 200, 290, 100",
        "3, 300, 200, 290, 100",
        "4, 300, 200, 10, 100",
        "5, 200, 300, 100, 10",
        "6, 200, 300, 100, 10",
        "7, 200, 300, 100, 290",
        "8, 200, 300, 100, 290"
    })
    void itIsTurnedUprightAsItsCameraSays(int orientation, int width, int height, int x, int y) {
        var shown = picture(shrunk("现场.jpg", JPEG, photo(300, 200, orientation)));
        assertSize(shown, width, height);
        assertColour(shown, x, y, Color.RED);
        assertColour(shown, width - 1 - x, height - 1 - y, Color.BLUE);
    }

    @Test
    void nothingStaysOfWhatTheCameraWrote() {
        assertThat(text(photo(300, 200, 6))).contains("Exif", "GPS");
        assertThat(text(bytes(shrunk("现场.jpg", JPEG, photo(300, 200, 6))))).doesNotContain("Exif", "GPS");
    }

    @Test
    void whatTheCameraWroteWronglyIsPassedOver() {
        var odd = photo(300, 200, 6);
        Arrays.fill(odd, 12, 36, (byte) 0xFF);
        assertSize(picture(shrunk("现场.jpg", JPEG, odd)), 300, 200);
    }

    @Test
    void aSmallDrawingStaysOneAndSeeThrough() {
        var kept = shrunk("标志.png", PNG, Pictures.written(drawing(400, 200), "png"));
        assertThat(kept.type()).isEqualTo(PNG);
        assertThat(kept.name()).isEqualTo("标志.png");
        assertThat(picture(kept).getRGB(5, 5)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_INDEXED})
    void aLargeDrawingComesToLieOnWhite(int type) {
        var large = new BufferedImage(2000, 1000, type);
        var paper = large.createGraphics();
        paper.drawImage(drawing(2000, 1000), 0, 0, type == BufferedImage.TYPE_INT_ARGB ? null : Color.WHITE, null);
        var kept = shrunk("标志.PNG", PNG, Pictures.written(large, "png"));
        assertThat(kept.type()).isEqualTo(JPEG);
        assertThat(kept.name()).isEqualTo("标志.jpg");
        assertColour(picture(kept), 5, 5, Color.WHITE);
        assertColour(picture(kept), 1000, 320, Color.RED);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 500})
    void whatCannotBeUnpackedIsRefused(int left) {
        var broken = Arrays.copyOf(Pictures.written(noise(), "png"), left);
        assertThatThrownBy(() -> shrunk("坏的.png", PNG, broken))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("无法作为图片打开");
    }

    @Test
    void whatJavaCannotReadStaysAsItIs() {
        var webp = new Taken("图.webp", "image/webp", new ByteArrayResource(new byte[0]));
        assertThat(shrunk(webp)).isSameAs(webp);
    }

    private static byte[] photo(int width, int height, int orientation) {
        return Pictures.photo(width, height, orientation);
    }

    /** The right half red, the left one see-through. */
    private static BufferedImage drawing(int width, int height) {
        var drawing = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var paper = drawing.createGraphics();
        paper.setColor(Color.RED);
        paper.fillRect(width / 2, 0, width / 2, height);
        return drawing;
    }

    private static BufferedImage noise() {
        var noise = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        for (var at = 0; at < 10_000; at++) {
            noise.setRGB(at % 100, at / 100, at * 7919);
        }
        return noise;
    }

    private static Taken shrunk(String name, String type, byte[] bytes) {
        return shrunk(new Taken(name, type, new ByteArrayResource(bytes)));
    }

    private static Taken shrunk(Taken picture) {
        try {
            return Shrinking.of(picture);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(Taken kept) {
        return ((ByteArrayResource) kept.bytes()).getByteArray();
    }

    private static BufferedImage picture(Taken kept) {
        return Pictures.read(bytes(kept));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void assertSize(BufferedImage picture, int width, int height) {
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
    }

    private static void assertColour(BufferedImage picture, int x, int y, Color colour) {
        var found = new Color(picture.getRGB(x, y));
        assertThat(found.getRed()).isCloseTo(colour.getRed(), within(8));
        assertThat(found.getGreen()).isCloseTo(colour.getGreen(), within(8));
        assertThat(found.getBlue()).isCloseTo(colour.getBlue(), within(8));
    }
}
