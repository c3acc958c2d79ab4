package cn.hubei.trade.file.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFileStoreTest extends FileStoreContract {

    @TempDir
    private Path root;

    @Override
    FileStore store() {
        return new DiskFileStore(root);
    }

    @Test
    void aDiskThatCannotBeWrittenIsAnIOException() throws IOException {
        var file = Files.createFile(root.resolve("no-directory"));
        assertThatThrownBy(() -> new DiskFileStore(file).write(UUID.randomUUID(), content(bytes(10))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void whatAFallenNodeLeftHalfWrittenIsTakenAwayAfterADayAndNothingElseIs() throws IOException {
        var day = Instant.now().minus(Duration.ofDays(1));
        var folder = Files.createDirectory(root.resolve("0a"));
        var old = Files.createFile(folder.resolve("upload1.part"));
        Files.setLastModifiedTime(old, FileTime.from(day.minusSeconds(60)));
        var young = Files.createFile(folder.resolve("upload2.part"));
        var other = Files.createFile(folder.resolve("note.txt"));
        Files.setLastModifiedTime(other, FileTime.from(day.minusSeconds(60)));
        assertThat(store().tidy(day)).isOne();
        assertThat(folder).isDirectoryNotContaining(old::equals);
        assertThat(young).exists();
        assertThat(other).exists();
    }
}
