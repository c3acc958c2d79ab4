package cn.hubei.trade.file;

import java.util.UUID;

/** A stored file by the name it was uploaded under. */
public record Attached(UUID id, String name, long size) {}
