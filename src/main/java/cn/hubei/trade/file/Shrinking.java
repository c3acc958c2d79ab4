package cn.hubei.trade.file;

import cn.hubei.trade.file.inspection.Unfit;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.filters.ImageFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;

/**
 * Draws a picture anew as a page needs it: small, upright, and without what a camera writes into it, such as the place.
 * One at a time is unpacked, and of a huge one only every second or third row, so that memory is bounded.
 */
final class Shrinking {

    private static final Logger LOG = LoggerFactory.getLogger(Shrinking.class);

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    private static final int EDGE = 1280;
    private static final double QUALITY = 0.82;
    /** Up to here a png stays one: drawings and see-through logos look better so. */
    private static final int SMALL = 150 * 1024;
    /** Bytes in memory; a jpeg of 22 million pixels. */
    private static final double UNPACKED = 64 * 1024 * 1024;

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private Shrinking() {}

    /**
     * WebP stays as it is: Java cannot read it, and the readers that can unpack all of it at once.
     *
     * @throws Unfit where it cannot be unpacked
     */
    static Taken of(Taken picture) throws IOException {
        if (!picture.type().equals(JPEG) && !picture.type().equals(PNG)) {
            return picture;
        }
        try (var content = picture.bytes().getInputStream()) {
            return drawn(picture, content.readAllBytes());
        }
    }

    private static Taken drawn(Taken picture, byte[] bytes) {
        ONE_AT_A_TIME.lock();
        try {
            var unpacked = unpacked(bytes);
            return picture.type().equals(PNG) && bytes.length <= SMALL && fits(unpacked)
                    ? new Taken(picture.name(), PNG, png(unpacked))
                    : new Taken(jpegName(picture), JPEG, jpeg(unpacked, Upright.of(bytes)));
        } catch (IOException | RuntimeException broken) {
            LOG.info("A picture could not be drawn anew: {}", broken.toString());
            throw Unfit.noPicture();
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static BufferedImage unpacked(byte[] bytes) throws IOException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = ImageIO.getImageReaders(input).next();
            try {
                reader.setInput(input, true, true);
                var step = step(reader);
                var asked = reader.getDefaultReadParam();
                asked.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, asked);
            } finally {
                reader.dispose();
            }
        }
    }

    private static int step(ImageReader reader) throws IOException {
        var bits = reader.getImageTypes(0).next().getColorModel().getPixelSize();
        var bytes = (double) reader.getWidth(0) * reader.getHeight(0) * bits / Byte.SIZE;
        return (int) Math.ceil(Math.sqrt(bytes / UNPACKED));
    }

    private static boolean fits(BufferedImage picture) {
        return picture.getWidth() <= EDGE && picture.getHeight() <= EDGE;
    }

    private static ByteArrayResource png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return new ByteArrayResource(bytes.toByteArray());
    }

    private static ByteArrayResource jpeg(BufferedImage picture, ImageFilter upright) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var edge = Math.min(EDGE, Math.max(picture.getWidth(), picture.getHeight()));
        Thumbnails.of(picture)
                .size(edge, edge)
                .imageType(BufferedImage.TYPE_INT_ARGB)
                .addFilter(upright)
                .addFilter(Shrinking::onWhite)
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toOutputStream(bytes);
        return new ByteArrayResource(bytes.toByteArray());
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        var white = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var paper = white.createGraphics();
        paper.drawImage(picture, 0, 0, Color.WHITE, null);
        paper.dispose();
        return white;
    }

    private static String jpegName(Taken picture) {
        return picture.type().equals(JPEG) ? picture.name() : picture.name().replaceFirst("(?i)\\.png$", "") + ".jpg";
    }
}
