package cn.hubei.trade.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
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
            user.page.waitForFunction(
                    "() => createImageBitmap(document.querySelector('#files').files[0]).then(() => true)");
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

    @Test
    void aCoverShowsHowFarItIsAndABrokenConnectionCostsNothing() {
        var provider = scene.provider();
        var draft = scene.draft(provider, "带封面的培训", 5);
        try (var user = Browser.user(port)) {
            user.signIn(provider.login(), Scene.PASSWORD);
            user.open("/console/trainings/" + draft + "/form");
            user.fill("培训主题", "换了封面的培训");
            user.page.setInputFiles("#cover", new FilePayload("封面.exe", "image/png", "MZ".getBytes(UTF_8)));
            user.press("保存");
            user.sees("「封面.exe」是程序，不能上传");
            assertThat(user.page.inputValue("#title")).isEqualTo("换了封面的培训");

            user.page.setInputFiles("#cover", Errands.picture("封面.png"));
            var said = new CompletableFuture<String>();
            user.page.onceDialog(dialog -> {
                said.complete(dialog.message());
                dialog.accept();
            });
            pressAndHold(user, Route::abort);
            user.page.waitForCondition(said::isDone);
            assertThat(said.join()).contains("网络连接中断");

            pressAndHold(user, Route::resume);
            user.sees("保存成功");
            user.press("发布");
            user.sees("发布操作成功");
            user.open("/trainings/" + draft);
            user.page.waitForCondition(
                    () -> (Boolean) user.page.evaluate("document.querySelector('.cover').naturalWidth === 200"));
            user.isFine("portal-training-cover");
        }
    }

    /** What is sent waits on its way, so that its progress is seen before this becomes of it. */
    private static void pressAndHold(Browser.User user, Consumer<Route> then) {
        var held = new ArrayList<Route>();
        user.page.route("**/console/trainings/*", held::add);
        user.press("保存");
        user.page.locator(".upload progress").waitFor();
        assertThat(held).hasSize(1);
        then.accept(held.get(0));
        user.page.unroute("**/console/trainings/*");
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
