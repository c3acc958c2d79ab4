package cn.hubei.trade.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files in the browser: too large ones are made smaller, and good ones stay chosen whatever else is wrong. */
@BrowserTest
class UploadJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void aScanThatIsTooLargeIsMadeSmallerBeforeItLeaves() throws IOException {
        var provider = scene.provider();
        var scan = scan();
        assertThat(scan.length).isGreaterThan(4 * 1024 * 1024);
        try (var user = Browser.user(port)) {
            user.signIn(provider.login(), Scene.PASSWORD);
            user.open("/console/filing");
            user.press("编辑");
            user.page.setInputFiles("#CERTIFICATE", new FilePayload("证书扫描.png", "image/png", scan));
            user.sees("证书扫描.png 已压缩：%.1f MB → ".formatted(scan.length / 1048576.0));
            user.isFine("filing-form-scaled");
            user.press("保存");
            user.sees("保存成功");
        }
    }

    @Test
    void aFormThatIsSentAtOnceWaitsForItsPictures() throws IOException {
        var provider = scene.provider();
        try (var user = Browser.user(port)) {
            user.signIn(provider.login(), Scene.PASSWORD);
            user.open("/console/filing");
            user.press("编辑");
            user.page.setInputFiles("#CERTIFICATE", new FilePayload("证书扫描.png", "image/png", scan()));
            user.press("保存");
            user.sees("保存成功");
        }
    }

    @Test
    void picturesThatWereReadyLongBeforeAreSentToo() {
        var provider = scene.provider();
        var training = scene.training(provider, "早已选好的照片", 5);
        try (var user = Browser.user(port)) {
            user.signIn(provider.login(), Scene.PASSWORD);
            user.open("/console/training-evidence/" + training);
            user.page.setInputFiles("#files", new FilePayload("照片.png", "image/png", Pictures.png(40, 30)));
            user.page.waitForFunction("createImageBitmap(document.querySelector('#files').files[0]).then(() => true)");
            user.press("上传");
            user.sees("照片.png");
            user.sees("已上传");
        }
    }

    @Test
    void theGoodOnesStayChosenWithoutScriptToo() {
        var provider = scene.provider();
        var training = scene.training(provider, "选好的文件", 5);
        try (var user = Browser.userWithoutScript(port)) {
            user.signIn(provider.login(), Scene.PASSWORD);
            user.open("/console/training-evidence/" + training);
            user.page.setInputFiles("#files", new FilePayload[] {
                Errands.picture("签到表.png"), new FilePayload("IMG_1.HEIC", "image/heic", heic()),
            });
            user.press("上传");
            user.sees("「IMG_1.HEIC」是 HEIC 照片");
            user.sees("签到表.png");
            user.press("上传");
            user.sees("签到表.png");
            assertThat(user.page.locator("input[name=held]").count()).isZero();
        }
    }

    /** Noise, which no compression makes small at once. */
    private static byte[] scan() throws IOException {
        var image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] heic() {
        return "\0\0\0\u0018ftypheic\0\0\0\0mif1heic\0\0\0\0".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
