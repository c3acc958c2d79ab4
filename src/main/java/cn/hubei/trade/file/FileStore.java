package cn.hubei.trade.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Where the bytes lie; a disk now, an object store when there are several nodes. */
interface FileStore {

    /** All of it or nothing. */
    void write(UUID id, InputStream content) throws IOException;

    InputStream read(UUID id) throws IOException;

    void delete(UUID id) throws IOException;
}
