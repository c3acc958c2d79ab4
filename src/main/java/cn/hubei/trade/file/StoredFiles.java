package cn.hubei.trade.file;

import cn.hubei.trade.file.store.FileStore;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files that belong to a record. */
@Service
public class StoredFiles {

    private static final Logger LOG = LoggerFactory.getLogger(StoredFiles.class);

    private final JdbcClient db;
    private final FileStore store;
    private final HeldRows held;
    private final ApplicationEventPublisher events;

    StoredFiles(JdbcClient db, FileStore store, HeldRows held, ApplicationEventPublisher events) {
        this.db = db;
        this.store = store;
        this.held = held;
        this.events = events;
    }

    private record Entry(String name, String mediaType, long size) {}

    /** A record takes what {@link HeldFiles} has chosen; what another has taken meanwhile is a conflict. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(List<UUID> chosen) {
        if (!chosen.stream().allMatch(held::release)) {
            throw new Conflict();
        }
    }

    /** A record has no more use for it, and no other has any; its bytes go in the night. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void letGo(UUID id) {
        db.sql("delete from stored_file where id = :id").param("id", id).update();
    }

    /** What it was called where it came from. */
    public String name(UUID id) {
        return entry(id).name();
    }

    /** Sends a file to whom its owner has allowed it, and puts that on record. */
    public void send(UUID id, HttpServletResponse response) throws IOException {
        var entry = entry(id);
        try (var content = open(id)) {
            events.publishEvent(new FileDownloaded(id, entry.name()));
            write(content, entry, CacheControl.noStore(), response);
        }
    }

    /** Sends a file that stands on the portal for everybody. */
    public void sendPublic(UUID id, HttpServletResponse response) throws IOException {
        show(id, CacheControl.noStore(), response);
    }

    /** Sends a picture that is a part of a page, which is no matter for the trail. */
    public void show(UUID id, CacheControl kept, HttpServletResponse response) throws IOException {
        var entry = entry(id);
        try (var content = open(id)) {
            write(content, entry, kept, response);
        }
    }

    private Entry entry(UUID id) {
        return db.sql("select name, media_type, size from stored_file where id = :id")
                .param("id", id)
                .query(Entry.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Before anything is said, so that what is lost ends on the page of what goes wrong. */
    private InputStream open(UUID id) throws IOException {
        try {
            return store.read(id);
        } catch (NoSuchFileException gone) {
            LOG.error("File {} is lost: its row is there and its bytes are not", id);
            throw gone;
        }
    }

    /** Only pictures and pdf open in the browser. */
    private static void write(InputStream content, Entry entry, CacheControl kept, HttpServletResponse response)
            throws IOException {
        var shown = entry.mediaType().startsWith("image/") || entry.mediaType().equals("application/pdf");
        var disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(entry.name(), StandardCharsets.UTF_8)
                .build();
        response.setContentType(entry.mediaType());
        response.setContentLengthLong(entry.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, kept.getHeaderValue());
        content.transferTo(response.getOutputStream());
    }
}
