package cn.hubei.trade.offering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a list of trainings. */
public record TrainingRow(
        long id,
        String title,
        String speakers,
        @Nullable String type,
        Instant startsAt,
        String address,
        String region,
        Instant registrationOpensAt,
        Instant registrationClosesAt,
        @Nullable Integer capacity,
        int seatsTaken,
        @Nullable String contact,
        @Nullable String contactPhone,
        OfferingState state,
        Instant createdAt,
        String provider,
        String content,
        long version) {

    public Phase phase(Instant now) {
        return new Window(registrationOpensAt, registrationClosesAt, startsAt).phase(now);
    }

    public boolean isEditable() {
        return state != OfferingState.PUBLISHED;
    }

    public String seats() {
        return capacity == null ? "不限" : seatsTaken + " / " + capacity;
    }

    public boolean isFull() {
        return capacity != null && seatsTaken >= capacity;
    }
}
