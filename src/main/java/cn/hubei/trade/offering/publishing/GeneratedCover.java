package cn.hubei.trade.offering.publishing;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** The picture of an offering that has none of its own: of one category always the same, in the portal's colours. */
final class GeneratedCover {

    static final int WIDTH = 640;
    static final int HEIGHT = 320;

    /** From dark to light, each pair of the family of the portal's blue, green, ochre and red. */
    private static final List<Pair> PAIRS = List.of(
            new Pair("#163a6b", "#3f86c9"),
            new Pair("#14532d", "#3f9d6b"),
            new Pair("#0f4c5c", "#2f9aa8"),
            new Pair("#3b2f6b", "#7a6fc0"),
            new Pair("#6b3a00", "#c98a3f"),
            new Pair("#5c1f2e", "#b3566a"));

    private static final int CIRCLES = 7;
    private static final int WAVES = 3;

    private record Pair(String dark, String light) {}

    private GeneratedCover() {}

    /** @param seed the kind's name and the category's code */
    static String svg(String seed) {
        var random = new SplittableRandom(seed.hashCode());
        var pair = PAIRS.get(random.nextInt(PAIRS.size()));
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 640 320">
                <defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop stop-color="%s"/><stop offset="1" stop-color="%s"/></linearGradient></defs>
                <rect width="640" height="320" fill="url(#g)"/>
                """.formatted(WIDTH, HEIGHT, pair.dark(), pair.light()));
        for (int i = 0; i < CIRCLES; i++) {
            svg.append(circle(random));
        }
        for (int i = 0; i < WAVES; i++) {
            svg.append(wave(random, i));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String circle(SplittableRandom random) {
        return String.format(
                Locale.ROOT,
                "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"#fff\" fill-opacity=\".%02d\"/>%n",
                random.nextInt(WIDTH),
                random.nextInt(HEIGHT * 2 / 3),
                random.nextInt(20, 110),
                random.nextInt(4, 11));
    }

    /** As of a river, and of goods that go down it. */
    private static String wave(SplittableRandom random, int at) {
        var base = 200 + at * 36;
        var swing = random.nextInt(20, 46);
        return String.format(
                Locale.ROOT,
                "<path d=\"M0 %1$dC160 %2$d 200 %3$d 330 %1$dS560 %2$d 640 %1$dV320H0Z\" fill=\"#fff\" fill-opacity=\".%4$02d\"/>%n",
                base,
                base - swing,
                base + swing,
                8 + at * 3);
    }
}
