package cn.hubei.trade.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Takes the manuals' pictures anew and prints each manual; run by bin/manual, by no build. */
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "platform.captcha.fixed-answer=TEST")
@ActiveProfiles({"demonstration"})
class ManualPictures {

    private static final Path MANUALS = Path.of("src/main/resources/manual");
    private static final Path PRINTED = Path.of("target/manual");

    /** ![caption](pictures/file "user path selector") */
    private static final Pattern PICTURE =
            Pattern.compile("!\\[[^]]*]\\((pictures/[^ ]+) \"(\\S+) (\\S+)(?: ([^\"]+))?\"\\)");

    private static final String MARK = "element => { element.style.outline = '3px solid #d9480f';"
            + " element.style.outlineOffset = '3px'; element.scrollIntoView({ block: 'center' }); }";

    @LocalServerPort
    private int port;

    private final Map<String, Browser.User> users = new HashMap<>();

    @Test
    void takeThem() throws IOException {
        try (var files = Files.list(MANUALS)) {
            for (var manual : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                PICTURE.matcher(Files.readString(manual)).results().forEach(this::take);
                print(manual.getFileName().toString().replace(".md", ""));
            }
        }
        users.values().forEach(Browser.User::close);
    }

    private void take(MatchResult picture) {
        var page = user(picture.group(2)).page;
        page.setViewportSize(1280, 720);
        page.navigate(picture.group(3));
        page.waitForLoadState();
        if (picture.group(4) != null) {
            page.locator(picture.group(4)).first().evaluate(MARK);
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setType(ScreenshotType.JPEG)
                .setQuality(70)
                .setPath(MANUALS.resolve(picture.group(1))));
    }

    private void print(String manual) {
        var page = user("-").page;
        page.navigate("/help/" + manual);
        page.pdf(new Page.PdfOptions()
                .setFormat("A4")
                .setPrintBackground(true)
                .setPath(PRINTED.resolve(manual + ".pdf")));
    }

    private Browser.User user(String login) {
        return users.computeIfAbsent(login, name -> {
            var user = Browser.user(port);
            if (!name.equals("-")) {
                user.signIn(name, "Hubei#2026");
            }
            return user;
        });
    }
}
