package cn.hubei.trade.offering;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Trainings to test with. */
final class Trainings {

    static final Instant NOW = Instant.parse("2026-01-06T07:25:00Z");

    private Trainings() {}

    static Offering crossBorderCommerce() {
        return Offering.draft(
                new Offering.Author(1, 1, UUID.randomUUID()), outline(window(0, 10, 24), 2), details(), NOW);
    }

    static Outline outline(Window window, Integer capacity) {
        return new Outline("跨境电商操作培训", "420107", window, capacity, "张磊", null);
    }

    static Training details() {
        return new Training("cross-border", "跨境电商操作培训", "湖北物流展厅", "张磊、陈静");
    }

    /** In days from now. */
    static Window window(int opens, int closes, int starts) {
        return new Window(
                NOW.plus(Duration.ofDays(opens)), NOW.plus(Duration.ofDays(closes)), NOW.plus(Duration.ofDays(starts)));
    }
}
