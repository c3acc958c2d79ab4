package cn.hubei.trade;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Pictures to upload. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png");
    }

    /** The left half red, the right half blue. */
    public static BufferedImage halves(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var paper = picture.createGraphics();
        paper.setColor(Color.RED);
        paper.fillRect(0, 0, width / 2, height);
        paper.setColor(Color.BLUE);
        paper.fillRect(width / 2, 0, width - width / 2, height);
        paper.dispose();
        return picture;
    }

    /** As a phone takes it: red and blue halves that lie on their side, and where that was. */
    public static byte[] photo(int width, int height, int orientation) {
        var jpeg = written(halves(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
        var camera = camera(orientation);
        return ByteBuffer.allocate(jpeg.length + camera.length)
                .put(jpeg, 0, 2)
                .put(camera)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] camera(int orientation) {
        var place = "GPS 30.59 114.30".getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(36 + place.length);
        exif.putShort((short) 0xFFE1).putShort((short) (34 + place.length));
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        return exif.put(place).array();
    }

    public static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    public static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A good picture followed by nothing, up to that size. */
    public static byte[] pngOfSize(int size) {
        return Arrays.copyOf(png(20, 20), size);
    }
}
