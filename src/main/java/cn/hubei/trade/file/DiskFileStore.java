package cn.hubei.trade.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files under one directory, spread over 256 folders. */
@Component
class DiskFileStore implements FileStore {

    private final Path root;

    DiskFileStore(@Value("${platform.files.directory}") Path root) {
        this.root = root;
    }

    @Override
    public void write(UUID id, InputStream content) throws IOException {
        var target = path(id);
        Files.createDirectories(target.getParent());
        var aside = Files.createTempFile(target.getParent(), "upload", ".part");
        try {
            // A full disk leaves a partial file, so it only gets its name once it is whole and on the disk.
            Files.copy(content, aside, StandardCopyOption.REPLACE_EXISTING);
            try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    @Override
    public InputStream read(UUID id) throws IOException {
        return Files.newInputStream(path(id));
    }

    @Override
    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    private Path path(UUID id) {
        var name = id.toString();
        return root.resolve(name.substring(0, 2)).resolve(name);
    }
}
