package cn.hubei.trade.file.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.file.FileStorage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Against a real server that speaks S3. */
class S3FileStoreTest extends FileStoreContract {

    private static ObjectStoreServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new ObjectStoreServer();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @Override
    FileStore store() throws Exception {
        return server.store();
    }

    @Test
    void wrongKeysAreAFailureAndNotAFileThatIsNotThere() {
        var bucket = server.bucket();
        try (var store = server.store(bucket, "another secret")) {
            assertFailsAlways(store);
        }
    }

    @Test
    void aBucketThatIsNotThereIsAFailureAndNotAFileThatIsNotThere() {
        try (var store = server.store("files-nobody-made", ObjectStoreServer.SECRET_KEY)) {
            assertFailsAlways(store);
        }
    }

    @Test
    void aServerThatIsNotThereOrDoesNotAnswerIsAFailureBeforeLong() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + silent.getLocalPort();
            try (var store = new S3FileStore(new S3Settings(
                    address, "files", "us-east-1", "platform", "secret", true, Duration.ofMillis(500)))) {
                assertFailsAlways(store);
                silent.close();
                assertFailsAlways(store);
            }
        }
    }

    private static void assertFailsAlways(FileStore store) {
        var id = UUID.randomUUID();
        assertThatThrownBy(() -> store.write(id, content(bytes(10)))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.read(id))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store.after(id)).isInstanceOf(IOException.class);
    }

    @Test
    void whatOthersKeepInTheBucketIsNotOurs() throws IOException {
        var bucket = server.bucket();
        server.put(bucket, "backup/today.zip");
        try (var store = server.store(bucket, ObjectStoreServer.SECRET_KEY)) {
            assertThat(store.after(new UUID(0, 0))).isEmpty();
            var id = UUID.fromString("f" + UUID.randomUUID().toString().substring(1));
            store.write(id, content(bytes(10)));
            assertThat(store.after(new UUID(0, 0)))
                    .extracting(FileStore.Kept::id)
                    .containsExactly(id);
        }
    }

    @Test
    void withoutItsSettingsThePlatformDoesNotStartAndSaysWhichAreMissing() {
        platform()
                .withPropertyValues(
                        "platform.files.store=s3",
                        "platform.files.s3.endpoint=http://127.0.0.1:9000",
                        "platform.files.s3.access-key=platform")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("PLATFORM_FILES_S3_BUCKET、PLATFORM_FILES_S3_SECRET_KEY"));
    }

    @Test
    void theKeysStandInNoText() {
        assertThat(new S3Settings("http://127.0.0.1:9000", "files", "", "the access", "the secret", true, Duration.ZERO)
                        .toString())
                .doesNotContain("the access")
                .doesNotContain("the secret");
    }

    @Test
    void thereIsOneStoreTheDiskWhereNothingElseIsSaid() {
        platform().run(context -> assertThat(context).getBean(FileStore.class).isInstanceOf(DiskFileStore.class));
        platform()
                .withPropertyValues(
                        "platform.files.store=s3",
                        "platform.files.s3.endpoint=" + server.address(),
                        "platform.files.s3.bucket=files",
                        "platform.files.s3.access-key=platform",
                        "platform.files.s3.secret-key=secret")
                .run(context -> assertThat(context).getBean(FileStore.class).isInstanceOf(S3FileStore.class));
    }

    private static ApplicationContextRunner platform() {
        return new ApplicationContextRunner()
                .withUserConfiguration(FileStorage.class)
                .withPropertyValues("platform.files.directory=" + Path.of("target", "never-written"));
    }
}
