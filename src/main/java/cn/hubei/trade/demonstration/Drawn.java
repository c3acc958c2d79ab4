package cn.hubei.trade.demonstration;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.springframework.web.multipart.MultipartFile;

/** A drawn picture, in place of a business licence or of a photograph. */
record Drawn(String name, byte[] content) implements MultipartFile {

    static Drawn licence() {
        return of("营业执照.png", Drawn::licence);
    }

    static Drawn photograph() {
        return of("现场照片.png", Drawn::hall);
    }

    private static Drawn of(String name, Consumer<Graphics2D> draw) {
        var image = new BufferedImage(640, 460, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        draw.accept(canvas);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Drawn(name, bytes.toByteArray());
    }

    private static void licence(Graphics2D canvas) {
        canvas.setColor(new Color(0xfdf8ec));
        canvas.fillRect(0, 0, 640, 460);
        canvas.setColor(new Color(0xb08d3f));
        canvas.drawRect(16, 16, 608, 428);
        canvas.fillOval(290, 36, 60, 60);
        for (int line = 0; line < 8; line++) {
            canvas.fillRect(90, 150 + line * 30, line % 3 == 0 ? 380 : 460, 8);
        }
        canvas.setColor(new Color(0xc0392b));
        canvas.fillOval(470, 330, 90, 90);
    }

    /** A screen, and the heads of those who look at it. */
    private static void hall(Graphics2D canvas) {
        canvas.setColor(new Color(0x2b3a4a));
        canvas.fillRect(0, 0, 640, 460);
        canvas.setColor(new Color(0xe8f1fa));
        canvas.fillRect(140, 50, 360, 180);
        for (int head = 0; head < 24; head++) {
            int row = head / 8;
            canvas.setColor(new Color(0x4a5a6a + 0x101010 * row));
            canvas.fillOval(20 + head % 8 * 76 + row * 12, 270 + row * 60, 44, 44);
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getOriginalFilename() {
        return name;
    }

    @Override
    public String getContentType() {
        return "image/png";
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getSize() {
        return content.length;
    }

    @Override
    public byte[] getBytes() {
        return content;
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public void transferTo(File destination) throws IOException {
        Files.write(destination.toPath(), content);
    }
}
