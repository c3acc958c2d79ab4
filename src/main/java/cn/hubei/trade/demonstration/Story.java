package cn.hubei.trade.demonstration;

import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The year until now: always the same chances, so that a picture in the guide stays true. */
record Story(Instant now, Random random, WorkingTime time) {

    static Story until(Instant now) {
        return new Story(now, new Random(2026), new WorkingTime());
    }

    LocalDate today() {
        return now.atZone(Moments.ZONE).toLocalDate();
    }

    /** Some minute of a working day, yesterday at the latest. */
    Instant daysAgo(long days) {
        return time.within(time.onOrBefore(today().minusDays(Math.max(1, days))), random);
    }

    boolean happens(double chance) {
        return random.nextDouble() < chance;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    UUID key() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
