package cn.hubei.trade.file;

import cn.hubei.trade.platform.Moments;
import cn.hubei.trade.platform.NotFound;
import cn.hubei.trade.platform.RuleViolation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.Objects;
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
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.multipart.MultipartFile;

/** Takes uploads in and gives them out. */
@Service
public class StoredFiles {

    private static final Logger LOG = LoggerFactory.getLogger(StoredFiles.class);
    /** Five less than are kept: an ending may be added. */
    private static final int LONGEST_NAME = 250;

    private final JdbcClient db;
    private final FileStore store;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StoredFiles(JdbcClient db, FileStore store, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    private record Entry(String name, String mediaType, long size) {}

    /**
     * Refuses what is not accepted, before anything is stored.
     *
     * @throws RuleViolation at {@code field}, which names the file, says what is wrong and what would do
     */
    public void check(MultipartFile upload, Accepted accepted, String field) {
        var name = "「" + name(upload) + "」";
        if (upload.isEmpty()) {
            throw new RuleViolation(field, name + "是空文件，请重新选择");
        }
        if (upload.getSize() > accepted.bytes()) {
            throw new RuleViolation(field, name + "超过 " + accepted.megabytes() + " MB，请压缩后重新上传");
        }
        try {
            var type = Inspection.type(upload);
            if (!accepted.takes(type)) {
                throw new RuleViolation(field, name + "的内容不是允许的类型，只接受" + accepted.description());
            }
            if (type.startsWith("image/") && !Inspection.showable(upload)) {
                throw new RuleViolation(field, name + "无法作为图片打开，或超过 4000 万像素，请换一张图片");
            }
        } catch (IOException unreadable) {
            throw unavailable(field, unreadable);
        }
    }

    /**
     * Stores what {@link #check} has accepted; rolled back, the bytes go as well.
     *
     * @throws RuleViolation at {@code field} while the store does not take it: nothing is saved, and what was typed stays
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID store(MultipartFile upload, long accountId, String field) {
        var id = UUID.randomUUID();
        deleteUnlessCommitted(id);
        try {
            var content = Content.of(upload);
            var type = Inspection.type(upload);
            store.write(id, content);
            db.sql("""
                            insert into stored_file (id, name, media_type, size, sha256, stored_by, stored_at)
                            values (:id, :name, :type, :size, :sha256, :by, :at)
                            """)
                    .param("id", id)
                    .param("name", Accepted.named(name(upload), type))
                    .param("type", type)
                    .param("size", content.size())
                    .param("sha256", content.sha256())
                    .param("by", accountId)
                    .param("at", Moments.db(clock.instant()))
                    .update();
            return id;
        } catch (IOException failed) {
            throw unavailable(field, failed);
        }
    }

    private static RuleViolation unavailable(String field, IOException failure) {
        LOG.error("An upload could not be kept", failure);
        return new RuleViolation(field, "文件暂时无法保存，请稍后再试");
    }

    /** Sends a file to whom its owner has allowed it, and puts that on record. */
    public void send(UUID id, HttpServletResponse response) throws IOException {
        var entry = entry(id);
        try (var content = open(id)) {
            events.publishEvent(new FileDownloaded(id, entry.name()));
            write(content, entry, response);
        }
    }

    /** Sends a file that stands on the portal for everybody. */
    public void sendPublic(UUID id, HttpServletResponse response) throws IOException {
        var entry = entry(id);
        try (var content = open(id)) {
            write(content, entry, response);
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
    private static void write(InputStream content, Entry entry, HttpServletResponse response) throws IOException {
        var shown = entry.mediaType().startsWith("image/") || entry.mediaType().equals("application/pdf");
        var disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(entry.name(), StandardCharsets.UTF_8)
                .build();
        response.setContentType(entry.mediaType());
        response.setContentLengthLong(entry.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        content.transferTo(response.getOutputStream());
    }

    private void deleteUnlessCommitted(UUID id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    try {
                        store.delete(id);
                    } catch (IOException left) {
                        LOG.warn("File {} belongs to nothing and could not be deleted", id, left);
                    }
                }
            }
        });
    }

    /** The last part of what the browser says, without control characters, short enough to keep. */
    private static String name(MultipartFile upload) {
        var name = Objects.requireNonNullElse(upload.getOriginalFilename(), "")
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "");
        if (name.isBlank()) {
            return "未命名";
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
