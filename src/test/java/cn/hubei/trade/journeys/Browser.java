package cn.hubei.trade.journeys;

import cn.hubei.trade.platform.time.Moments;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Who sits before a browser, and what they do there. */
final class Browser {

    private static final Path PICTURES = Path.of("target/pictures");

    private static final String COLOURLESS = """
            () => [...document.querySelectorAll("main a:not([class]), .text-secondary, .text-danger")]
              .filter((part) => getComputedStyle(part).color === getComputedStyle(document.body).color)
              .map((part) => part.innerText)
            """;

    private Browser() {}

    /** One user at one machine. */
    static final class User implements AutoCloseable {

        private final BrowserContext context;
        private final List<String> scriptErrors = new ArrayList<>();
        final Page page;

        private User(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
            page.onPageError(scriptErrors::add);
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
            fits(name);
        }

        /** In an engine of its own ways: no script fails, what has a colour has it, nothing scrolls sideways. */
        void works(String name) {
            page.waitForLoadState();
            Assertions.assertThat(scriptErrors).as(name).isEmpty();
            Assertions.assertThat((List<?>) page.evaluate(COLOURLESS))
                    .as(name + ": what is like other text")
                    .isEmpty();
            fits(name);
        }

        /** Nothing scrolls sideways, on a phone neither. */
        void fits(String name) {
            page.waitForLoadState();
            fits(name, 390);
            fits(name, 1440);
        }

        private void fits(String name, int width) {
            page.setViewportSize(width, width == 390 ? 844 : 900);
            Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(name + " at " + width)
                    .isLessThanOrEqualTo(width);
            picture(name + "-" + width);
        }

        private void picture(String name) {
            if (Boolean.getBoolean("pictures")) {
                page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
                // It is taken with a style of its own, which the pages forbid and Firefox counts as an error.
                scriptErrors.clear();
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
        return user(port, Engine.CHROMIUM);
    }

    static User user(int port, Engine engine) {
        return user(port, engine, true);
    }

    static User userWithoutScript(int port) {
        return user(port, Engine.CHROMIUM, false);
    }

    private static User user(int port, Engine engine, boolean script) {
        var context = engine.browser()
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
}
