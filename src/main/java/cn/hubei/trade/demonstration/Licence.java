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
import javax.imageio.ImageIO;
import org.springframework.web.multipart.MultipartFile;

/** A drawn picture in place of a business licence. */
record Licence(byte[] content) implements MultipartFile {

    static Licence drawn() {
        var image = new BufferedImage(640, 460, BufferedImage.TYPE_INT_RGB);
        draw(image.createGraphics());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Licence(bytes.toByteArray());
    }

    private static void draw(Graphics2D canvas) {
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
        canvas.dispose();
    }

    @Override
    public String getName() {
        return "BUSINESS_LICENCE";
    }

    @Override
    public String getOriginalFilename() {
        return "营业执照.png";
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
