package cn.hubei.trade.application;

import java.time.Instant;

/** One file of a training's evidence. */
public record EvidenceRow(long id, String name, String mediaType, long size, Instant uploadedAt, String uploadedBy) {

    public String readableSize() {
        return size < 1024 * 1024 ? Math.max(1, size / 1024) + " KB" : "%.1f MB".formatted(size / (1024.0 * 1024.0));
    }
}
