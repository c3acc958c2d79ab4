package cn.hubei.trade.captcha;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Draws picture captchas. FontBox reads the letters from our own font file, because AWT's {@code Font} fails on a
 * server without system fonts, even for a font that is loaded from a file.
 */
final class CaptchaPicture {

    /** Left out is what a tilt or a curve could turn into another: 0 into O, F into E, 5 into S and so on. */
    static final String ALPHABET = "39ACDEHJKMNRTUXY";

    /** Twice the size it is shown at, to stay sharp on dense screens. */
    static final int WIDTH = 260;

    static final int HEIGHT = 88;

    private static final Map<Character, Shape> OUTLINES = readOutlines();

    private CaptchaPicture() {}

    static byte[] png(String text) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        draw(text, canvas);
        canvas.dispose();
        return encoded(image);
    }

    /** In one ink, with curves nearly as thick as the letters: else a program could take them apart. */
    private static void draw(String text, Graphics2D canvas) {
        var paper = Color.getHSBColor((float) between(0, 1), 0.06f, 1);
        var ink = Color.getHSBColor((float) between(0, 1), 0.9f, 0.45f);
        canvas.setBackground(paper);
        canvas.clearRect(0, 0, WIDTH, HEIGHT);
        drawLetters(canvas, ink, fitted(row(text)));
        drawCurve(canvas, ink, 4.5f);
        drawCurve(canvas, ink, 4.5f);
        drawCurve(canvas, paper, 2);
    }

    private static void drawLetters(Graphics2D canvas, Color ink, Shape letters) {
        canvas.setColor(ink);
        canvas.setStroke(new BasicStroke(2));
        canvas.fill(letters);
        canvas.draw(letters);
    }

    /** The letters tilted and nearly touching. */
    private static Shape row(String text) {
        var row = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (var letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            row.append(beside(row.getBounds2D().getMaxX(), tilted(letter)), false);
        }
        return row;
    }

    private static Shape tilted(char letter) {
        var outline = OUTLINES.get(letter);
        if (outline == null) {
            throw new IllegalArgumentException("Not in the captcha alphabet: " + letter);
        }
        var tilt = AffineTransform.getRotateInstance(between(-0.25, 0.25));
        tilt.shear(between(-0.25, 0.25), 0);
        return tilt.createTransformedShape(outline);
    }

    private static Shape beside(double right, Shape letter) {
        var bounds = letter.getBounds2D();
        return AffineTransform.getTranslateInstance(
                        right - bounds.getX() + between(-0.01, 0.05) * bounds.getHeight(),
                        between(-0.1, 0.1) * bounds.getHeight() - bounds.getCenterY())
                .createTransformedShape(letter);
    }

    /** As large as the picture allows, in its middle. */
    private static Shape fitted(Shape row) {
        var bounds = row.getBounds2D();
        var scale = Math.min((WIDTH - 32) / bounds.getWidth(), (HEIGHT - 24) / bounds.getHeight());
        var fit = AffineTransform.getTranslateInstance(WIDTH / 2.0, HEIGHT / 2.0);
        fit.scale(scale, scale);
        fit.translate(-bounds.getCenterX(), -bounds.getCenterY());
        return fit.createTransformedShape(row);
    }

    /** From edge to edge, through the letters. */
    private static void drawCurve(Graphics2D canvas, Color color, float thickness) {
        canvas.setColor(color);
        canvas.setStroke(new BasicStroke(thickness));
        canvas.draw(new CubicCurve2D.Double(
                0, between(10, 78), 90, between(-20, 108), 170, between(-20, 108), WIDTH, between(10, 78)));
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        // In memory, because ImageIO by default writes a temporary file for every picture.
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<Character, Shape> readOutlines() {
        try (var file = Objects.requireNonNull(
                        CaptchaPicture.class.getResourceAsStream("/fonts/LiberationSans-Regular.ttf"));
                var font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file))) {
            return outlines(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Character, Shape> outlines(TrueTypeFont font) throws IOException {
        var outlines = new HashMap<Character, Shape>();
        for (var letter : ALPHABET.toCharArray()) {
            outlines.put(letter, outline(font, letter));
        }
        return outlines;
    }

    private static Shape outline(TrueTypeFont font, char letter) throws IOException {
        var glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
        var upright = AffineTransform.getScaleInstance(1, -1);
        return upright.createTransformedShape(font.getGlyph().getGlyph(glyph).getPath());
    }

    private static double between(double low, double high) {
        return ThreadLocalRandom.current().nextDouble(low, high);
    }
}
