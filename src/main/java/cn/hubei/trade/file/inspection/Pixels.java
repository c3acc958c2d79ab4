package cn.hubei.trade.file.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The size of a picture, read from its header: a picture of 1 MB can unpack to gigabytes. */
record Pixels(int width, int height) {

    private static final long MOST = 40_000_000;
    private static final int TEN_THOUSAND = 10_000;

    static void demandShowable(Path file, String type) throws IOException {
        var pixels = type.equals("image/webp") ? WebP.pixels(file) : read(file);
        if (pixels.count() > MOST) {
            throw new Unfit("有 %d×%d 像素（%d 万），超过 4000 万像素，请缩小后重新上传"
                    .formatted(pixels.width(), pixels.height(), pixels.count() / TEN_THOUSAND));
        }
    }

    private long count() {
        return (long) width * height;
    }

    private static Pixels read(Path file) throws IOException {
        try (var content = Files.newInputStream(file);
                var input = ImageIO.createImageInputStream(content)) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw Unfit.noPicture();
            }
            return read(readers.next(), input);
        }
    }

    private static Pixels read(ImageReader reader, ImageInputStream input) {
        try {
            reader.setInput(input);
            return new Pixels(reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | RuntimeException broken) {
            throw Unfit.noPicture();
        } finally {
            reader.dispose();
        }
    }
}
