package cn.hubei.trade.file.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** What holds wherever the bytes lie. */
public abstract class FileStoreContract {

    private FileStore store;

    /** An empty one. */
    abstract FileStore store() throws Exception;

    @BeforeEach
    void open() throws Exception {
        store = store();
    }

    @Test
    void whatIsWrittenIsReadByteForByte() throws IOException {
        var id = UUID.randomUUID();
        var bytes = bytes(3_000_000);
        store.write(id, content(bytes));
        try (var read = store.read(id)) {
            assertThat(read.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void underAnUnknownIdNothingLies() {
        assertThatThrownBy(() -> store.read(UUID.randomUUID())).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatIsDeletedIsGoneAndMayBeDeletedAgain() throws IOException {
        var id = UUID.randomUUID();
        store.write(id, content(bytes(10)));
        store.delete(id);
        assertThatThrownBy(() -> store.read(id)).isInstanceOf(NoSuchFileException.class);
        assertThatCode(() -> store.delete(id)).doesNotThrowAnyException();
    }

    @Test
    void anUploadThatBreaksOffHalfWayLeavesNothing() throws IOException {
        var whole = content(bytes(200_000));
        var broken = new Content(() -> broken(bytes(100_000)), whole.size(), whole.sha256());
        assertLeavesNothing(broken);
    }

    @Test
    void bytesThatChangedOnTheWayAreNotKept() throws IOException {
        var promised = content(bytes(50_000));
        var other = bytes(50_000);
        other[40_000]++;
        assertLeavesNothing(new Content(new ByteArrayResource(other), promised.size(), promised.sha256()));
    }

    private void assertLeavesNothing(Content content) throws IOException {
        var id = UUID.randomUUID();
        assertThatThrownBy(() -> store.write(id, content)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.read(id)).isInstanceOf(NoSuchFileException.class);
        assertThat(all()).isEmpty();
        assertThat(store.tidy(Instant.now().plus(Duration.ofDays(2)))).isZero();
    }

    @Test
    void everythingIsListedOnceInTheOrderOfItsLetters() throws IOException {
        var ids = new ArrayList<UUID>();
        for (var digit : "0123456789abcdef".split("")) {
            for (int i = 0; i < 3; i++) {
                var id = UUID.fromString(digit + UUID.randomUUID().toString().substring(1));
                ids.add(id);
                store.write(id, content(bytes(ids.size())));
            }
        }
        var listed = all();
        assertThat(listed)
                .extracting(kept -> kept.id().toString())
                .isEqualTo(ids.stream().map(UUID::toString).sorted().toList());
        assertThat(listed).allSatisfy(kept -> {
            assertThat(kept.size()).isEqualTo(ids.indexOf(kept.id()) + 1);
            assertThat(kept.written())
                    .isBetween(
                            Instant.now().minus(Duration.ofMinutes(5)),
                            Instant.now().plus(Duration.ofMinutes(5)));
        });
    }

    private List<FileStore.Kept> all() throws IOException {
        var all = new ArrayList<FileStore.Kept>();
        for (var page = store.after(new UUID(0, 0));
                !page.isEmpty();
                page = store.after(page.get(page.size() - 1).id())) {
            all.addAll(page);
        }
        return all;
    }

    public static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    public static Content content(byte[] bytes) throws IOException {
        return Content.of(new ByteArrayResource(bytes));
    }

    /** These, and then a disk that cannot be read. */
    static InputStream broken(byte[] first) {
        var unreadable = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk cannot be read");
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(first), unreadable);
    }
}
