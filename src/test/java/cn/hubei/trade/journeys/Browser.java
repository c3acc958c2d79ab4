package cn.hubei.trade.journeys;

import cn.hubei.trade.platform.time.Moments;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The system's Chromium; where there is none the journeys say so loudly, and fail if it is required. */
final class Browser {

    /** The shell first: the same pages without a window to draw, for a fifth less of the processor. */
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    private static final Path PICTURES = Path.of("target/pictures");

    private static com.microsoft.playwright.Browser launched;

    private Browser() {}

    /** One user at one machine. */
    static final class User implements AutoCloseable {

        private final BrowserContext context;
        final Page page;

        private User(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
        }

        void open(String path) {
            page.navigate(path);
        }

        void signIn(String login, String password) {
            open("/login");
            fill("登录账号", login);
            fill("密码", password);
            fill("验证码", "TEST");
            press("登录");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("进入系统"))
                    .click();
        }

        void fill(String label, String value) {
            page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                    .last()
                    .fill(value);
        }

        void choose(String label, String option) {
            page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                    .last()
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        }

        void chooseRegion(String province, String city, String county) {
            choose("省", province);
            choose("市", city);
            choose("区县", county);
        }

        /** A link or a button that leads into the dialog. */
        void opens(String name) {
            page.locator("a[data-dialog]:text-is('" + name + "')").first().click();
            page.locator("#dialog[open]").waitFor();
        }

        void press(String button) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(button).setExact(true))
                    .first()
                    .click();
        }

        /** What stands under 「更多」 of the first row that has it. */
        void pressMore(String button) {
            page.locator("details[data-menu]:has(button:text-is('" + button + "')) > summary")
                    .first()
                    .click();
            press(button);
        }

        /** The conditions of a search that are asked for more seldom. */
        void unfolds() {
            page.locator(".search-more:not([open]) > summary").click();
        }

        void follow(String link) {
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(link).setExact(true))
                    .first()
                    .click();
        }

        void confirm() {
            page.locator("#confirm [data-answer=yes]").click();
        }

        void sees(String text) {
            page.getByText(text).first().waitFor();
        }

        /** A badge; the same word may stand in a search too. */
        void seesState(String label) {
            page.locator(".tag:text-is('" + label + "')").first().waitFor();
        }

        void seesNot(String text) {
            Assertions.assertThat(page.content()).doesNotContain(text);
        }

        /** No complaint from axe, no wider than a phone, and with -Dpictures=true a picture at both widths to look at. */
        void isFine(String name) {
            page.waitForLoadState();
            // No page has frames, so that the quick way of looking is as good.
            var results = new AxeBuilder(page)
                    .setLegacyMode(true)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze();
            Assertions.assertThat(results.getViolations())
                    .as(name)
                    .extracting(rule -> rule.getId() + " "
                            + rule.getNodes().stream()
                                    .map(node -> node.getHtml())
                                    .toList())
                    .isEmpty();
            picture(name + "-1440");
            page.setViewportSize(390, 844);
            Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(name + " is no wider than a phone")
                    .isLessThanOrEqualTo(390);
            picture(name + "-390");
            page.setViewportSize(1440, 900);
        }

        private void picture(String name) {
            if (Boolean.getBoolean("pictures")) {
                page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
            }
        }

        @Override
        public void close() {
            context.close();
        }
    }

    /** A day from today at this hour in Shanghai, as a datetime field takes it. */
    static String day(int fromToday) {
        return Moments.input(Instant.now().plus(Duration.ofDays(fromToday)));
    }

    static User user(int port) {
        return user(port, true);
    }

    static User userWithoutScript(int port) {
        return user(port, false);
    }

    private static User user(int port, boolean script) {
        var context = browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setJavaScriptEnabled(script)
                        .setBaseURL("http://127.0.0.1:" + port)
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(1440, 900)
                        // A page that still glides has no place to press on.
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(20_000);
        return new User(context);
    }

    private static synchronized com.microsoft.playwright.Browser browser() {
        if (launched == null) {
            var chromium = installed();
            var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            launched = Playwright.create(options)
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(List.of("--no-sandbox")));
        }
        return launched;
    }

    private static Path installed() {
        Optional<Path> found =
                PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        if (found.isEmpty() && "required".equals(System.getenv("PLATFORM_BROWSER"))) {
            throw new IllegalStateException("PLATFORM_BROWSER=required, but no Chromium is installed in " + PLACES);
        }
        if (found.isEmpty()) {
            System.err.println("\n*** NO CHROMIUM IN " + PLACES + ": THE BROWSER JOURNEYS ARE SKIPPED ***\n");
        }
        Assumptions.assumeTrue(found.isPresent(), "Chromium is not installed");
        return found.get();
    }
}
