package cn.hubei.trade.platform.web;

/** A file's size as people read it. */
public final class Sizes {

    private static final long KILO = 1024;

    private Sizes() {}

    public static String show(long bytes) {
        return bytes < KILO * KILO
                ? Math.max(1, bytes / KILO) + " KB"
                : "%.1f MB".formatted(bytes / (double) (KILO * KILO));
    }
}
