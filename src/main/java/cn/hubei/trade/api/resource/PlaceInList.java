package cn.hubei.trade.api.resource;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/** Where a page ended: the next begins after it. */
record PlaceInList(Instant changedAt, long id) {

    String text() {
        var place = ChronoUnit.MICROS.between(Instant.EPOCH, changedAt) + ":" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
    }

    /** Whoever invents one reads from somewhere else, and nothing that is not his. */
    static PlaceInList of(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(":");
            return new PlaceInList(
                    Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), Long.parseLong(parts[1]));
        } catch (IllegalArgumentException
                | ArithmeticException
                | DateTimeException
                | ArrayIndexOutOfBoundsException forged) {
            throw new WrongParameter("after", "请使用上一页 next 中的地址，不要自行拼写");
        }
    }
}
