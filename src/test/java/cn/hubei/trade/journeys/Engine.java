package cn.hubei.trade.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** What journeys are walked in; where one is not installed its journeys say so loudly, and fail if it is required. */
enum Engine {
    /** The system's. The shell first: the same pages without a window to draw, for a fifth less of the processor. */
    CHROMIUM(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome"),

    /** The oldest that is served, of January 2021. It has nothing to draw with but the processor, and now and then waits for more. */
    CHROMIUM_88(System.getenv("HOME") + "/.cache/trade-service-platform/chromium-88/chromium") {
        @Override
        Browser launch(Playwright playwright, LaunchOptions options) {
            return playwright.chromium().launch(options.setArgs(List.of("--no-sandbox", "--disable-gpu")));
        }
    },

    /** Over WebDriver BiDi, since it is Mozilla's own and not the one that Playwright builds. */
    FIREFOX_ESR("/usr/bin/firefox-esr") {
        @Override
        Browser launch(Playwright playwright, LaunchOptions options) {
            return playwright
                    .firefox()
                    .launch(options.setChannel("moz-firefox")
                            .setFirefoxUserPrefs(Map.of("ui.prefersReducedMotion", 1)));
        }
    };

    private final List<Path> places;
    private @Nullable Browser launched;

    Engine(String... places) {
        this.places = Stream.of(places).map(Path::of).toList();
    }

    synchronized Browser browser() {
        if (launched == null) {
            launched = launch(Driver.PLAYWRIGHT, new LaunchOptions().setExecutablePath(installed()));
        }
        return launched;
    }

    Browser launch(Playwright playwright, LaunchOptions options) {
        return playwright.chromium().launch(options.setArgs(List.of("--no-sandbox")));
    }

    private Path installed() {
        Optional<Path> found = places.stream().filter(Files::isExecutable).findFirst();
        if (found.isEmpty() && "required".equals(System.getenv("PLATFORM_BROWSER"))) {
            throw new IllegalStateException(
                    "PLATFORM_BROWSER=required, but no " + this + " in " + places + ": bin/browsers installs it");
        }
        if (found.isEmpty()) {
            System.err.println("\n*** NO " + this + " IN " + places + ": ITS BROWSER JOURNEYS ARE SKIPPED ***\n");
        }
        Assumptions.assumeTrue(found.isPresent(), this + " is not installed");
        return found.get();
    }

    /** One for all of them, and only where there is one to drive. */
    private static final class Driver {

        static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }
}
