package cn.hubei.trade;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Pictures to upload. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    /** A good picture followed by nothing, up to that size. */
    public static byte[] pngOfSize(int size) {
        return Arrays.copyOf(png(20, 20), size);
    }
}
