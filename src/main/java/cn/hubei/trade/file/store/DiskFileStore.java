package cn.hubei.trade.file.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files under one directory, spread over 256 folders. */
public class DiskFileStore implements FileStore {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String UNFINISHED = ".part";

    private final Path root;

    public DiskFileStore(Path root) {
        this.root = root;
    }

    @Override
    public void write(UUID id, Content content) throws IOException {
        var folder = Files.createDirectories(folder(id));
        var aside = Files.createTempFile(folder, "upload", UNFINISHED);
        try {
            // A full disk leaves a partial file, so it only gets its name once it is whole and on the disk.
            write(content, aside);
            Files.move(aside, path(id), StandardCopyOption.ATOMIC_MOVE);
            keepNames(folder);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void write(Content content, Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            content.copyTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    /** A name is in its folder, which a lost power may forget as well; systems that open no folder need not be told. */
    private static void keepNames(Path folder) throws IOException {
        FileChannel opened;
        try {
            opened = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (AccessDeniedException notHere) {
            return;
        }
        try (opened) {
            opened.force(true);
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

    /** A folder at once. */
    @Override
    public List<Kept> after(UUID id) throws IOException {
        for (var folder : folders()) {
            if (folder.getFileName().toString().compareTo(id.toString().substring(0, 2)) >= 0) {
                var kept = kept(folder, id.toString());
                if (!kept.isEmpty()) {
                    return kept;
                }
            }
        }
        return List.of();
    }

    @Override
    public int tidy(Instant before) throws IOException {
        int gone = 0;
        for (var folder : folders()) {
            for (var file : within(folder, ".*\\" + UNFINISHED)) {
                if (isOlder(file, before) && Files.deleteIfExists(file)) {
                    gone++;
                }
            }
        }
        return gone;
    }

    private static boolean isOlder(Path file, Instant moment) throws IOException {
        return attributes(file)
                .filter(found -> found.lastModifiedTime().toInstant().isBefore(moment))
                .isPresent();
    }

    private List<Path> folders() throws IOException {
        return Files.isDirectory(root) ? within(root, "[0-9a-f]{2}") : List.of();
    }

    private static List<Kept> kept(Path folder, String after) throws IOException {
        var kept = new ArrayList<Kept>();
        for (var file : within(folder, ID)) {
            var name = file.getFileName().toString();
            if (name.compareTo(after) > 0) {
                attributes(file).map(found -> kept(name, found)).ifPresent(kept::add);
            }
        }
        return kept;
    }

    private static Kept kept(String name, BasicFileAttributes found) {
        return new Kept(
                UUID.fromString(name), found.size(), found.lastModifiedTime().toInstant());
    }

    private static List<Path> within(Path folder, String names) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().matches(names))
                    .sorted()
                    .toList();
        }
    }

    /** None where another has just deleted it. */
    private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private Path folder(UUID id) {
        return root.resolve(id.toString().substring(0, 2));
    }

    private Path path(UUID id) {
        return folder(id).resolve(id.toString());
    }
}
