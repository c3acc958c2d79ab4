package cn.hubei.trade.file.store;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where the bytes are stored: on a disk, or in an object store for several nodes. Every failure is an IOException. */
public interface FileStore {

    /** What lies there under one id. */
    record Kept(UUID id, long size, Instant written) {}

    /** All of it or nothing. */
    void write(UUID id, Content content) throws IOException;

    /** @throws java.nio.file.NoSuchFileException where nothing lies under this id */
    InputStream read(UUID id) throws IOException;

    /** Whether it is there or not. */
    void delete(UUID id) throws IOException;

    /** The next ids that lie there, in the order of their letters; some thousand at most, none when that was all. */
    List<Kept> after(UUID id) throws IOException;

    /** Takes away what uploads left that were broken off before then; how many there were. */
    int tidy(Instant before) throws IOException;
}
