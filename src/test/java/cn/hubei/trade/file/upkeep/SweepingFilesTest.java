package cn.hubei.trade.file.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import cn.hubei.trade.file.Accepted;
import cn.hubei.trade.file.Checking;
import cn.hubei.trade.file.FileSettings;
import cn.hubei.trade.file.HeldFiles;
import cn.hubei.trade.file.HeldRows;
import cn.hubei.trade.file.Offered;
import cn.hubei.trade.file.scanner.Scanner;
import cn.hubei.trade.file.store.DiskFileStore;
import cn.hubei.trade.file.store.FileStore;
import cn.hubei.trade.file.store.FileStoreContract;
import cn.hubei.trade.file.store.ObjectStoreServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;

/** On the disk and in an object store alike; each test has a store and a table of its own. */
@DatabaseTest
@TestPropertySource(properties = "spring.application.name=sweeping")
@ExtendWith(OutputCaptureExtension.class)
class SweepingFilesTest {

    private static ObjectStoreServer server;

    @TempDir
    private Path root;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Autowired
    private Scene scene;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    /** The meters hold them weakly. */
    private final List<SweepingFiles> swept = new ArrayList<>();

    private FileStore store;
    private long account;

    @BeforeAll
    static void start() throws Exception {
        server = new ObjectStoreServer();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @BeforeEach
    void noFileIsKnown() {
        account = scene.officer().account();
        db.sql("delete from held_file").update();
        db.sql("delete from stored_file").update();
    }

    @ParameterizedTest
    @EnumSource
    void anOrphanGoesAfterADayAndAYoungOneStays(FileSettings.Place place) throws Exception {
        store = store(place);
        var known = List.of(stored("a.png"), stored("b.png"));
        var orphan = UUID.randomUUID();
        store.write(orphan, FileStoreContract.content(FileStoreContract.bytes(10)));

        sweeping(Duration.ofHours(23)).sweep();
        assertThat(all()).containsExactlyInAnyOrder(known.get(0), known.get(1), orphan);

        sweeping(Duration.ofHours(25)).sweep();
        assertThat(all()).containsExactlyInAnyOrderElementsOf(known);
        assertThat(meters.counter("platform.files.orphans.swept").count()).isEqualTo(1);
        assertThat(meters.get("platform.files.lost").gauge().value()).isZero();

        sweeping(Duration.ofHours(25)).sweep();
        assertThat(all()).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLostOrDamagedIsReportedByItsId(FileSettings.Place place, CapturedOutput log) throws Exception {
        store = store(place);
        var whole = stored("a.png");
        var lost = stored("b.png");
        var damaged = stored("c.png");
        store.delete(lost);
        store.delete(damaged);
        store.write(damaged, FileStoreContract.content(FileStoreContract.bytes(10)));

        sweeping(Duration.ofMinutes(1)).sweep();
        assertThat(log)
                .contains("ERROR", "文件 " + lost + " 缺失", "文件 " + damaged + " 应为")
                .doesNotContain(whole.toString());
        assertThat(meters.get("platform.files.lost").gauge().value()).isEqualTo(2);
        assertThat(report()).contains("完好的文件 1 个", "缺失 1 个，大小不符 1 个", "无主文件 0 个", "文件 " + lost + " 缺失", "核对不通过");
        assertThat(VerifyFiles.report(comparing(Duration.ofMinutes(1)).compare(), nowhere()))
                .isEqualTo(VerifyFiles.LOST);

        db.sql("delete from held_file").update();
        db.sql("delete from stored_file where id <> :whole")
                .param("whole", whole)
                .update();
        assertThat(report()).contains("完好的文件 1 个", "缺失 0 个", "另有一天以内的 1 个", "核对通过");
        assertThat(VerifyFiles.report(comparing(Duration.ofMinutes(1)).compare(), nowhere()))
                .isEqualTo(VerifyFiles.WHOLE);
    }

    @ParameterizedTest
    @EnumSource
    void whereMoreIsUnknownThanKnownNothingIsDeleted(FileSettings.Place place, CapturedOutput log) throws Exception {
        store = store(place);
        var all = new ArrayList<>(List.of(stored("a.png")));
        for (int i = 0; i < 2; i++) {
            var orphan = UUID.randomUUID();
            store.write(orphan, FileStoreContract.content(FileStoreContract.bytes(10)));
            all.add(orphan);
        }
        sweeping(Duration.ofDays(2)).sweep();
        assertThat(all()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(log).contains("ERROR", "nothing is swept");
    }

    @ParameterizedTest
    @EnumSource
    void moreFilesThanAPageAreAllHeldAgainstTheirRows(FileSettings.Place place) throws Exception {
        store = store(place);
        var content = FileStoreContract.content(FileStoreContract.bytes(10));
        for (int i = 0; i < 1_200; i++) {
            var id = UUID.randomUUID();
            store.write(id, content);
            db.sql("insert into stored_file (id, name, media_type, size, sha256, stored_by, stored_at)"
                            + " values (:id, 'a', 'image/png', 10, '', :account, current_timestamp)")
                    .param("id", id)
                    .param("account", account)
                    .update();
        }
        var orphan = UUID.randomUUID();
        store.write(orphan, content);
        var found = comparing(Duration.ofDays(2)).compare();
        assertThat(found.whole()).isEqualTo(1_200);
        assertThat(found.isWhole()).isTrue();
        assertThat(found.orphans()).containsExactly(orphan);
    }

    private FileStore store(FileSettings.Place place) throws Exception {
        return switch (place) {
            case DISK -> new DiskFileStore(root);
            case S3 -> server.store();
        };
    }

    private UUID stored(String name) {
        var files = new HeldFiles(new Checking(Scanner.NONE, event -> {}), store, new HeldRows(db, clock));
        var upload = new MockMultipartFile("files", name, "image/png", Pictures.png(5, 5));
        return files.choose(new Offered("files", Accepted.PICTURE, List.of(upload), List.of()), account)
                .ids()
                .get(0);
    }

    private SweepingFiles sweeping(Duration later) {
        var sweeping = new SweepingFiles(comparing(later), db, store, Clock.offset(clock, later), meters);
        swept.add(sweeping);
        return sweeping;
    }

    private ComparingFiles comparing(Duration later) {
        return new ComparingFiles(db, store, Clock.offset(clock, later));
    }

    private List<UUID> all() throws IOException {
        var all = new ArrayList<UUID>();
        for (var page = store.after(new UUID(0, 0));
                !page.isEmpty();
                page = store.after(page.get(page.size() - 1).id())) {
            page.forEach(kept -> all.add(kept.id()));
        }
        return all;
    }

    private String report() throws IOException {
        var out = new ByteArrayOutputStream();
        VerifyFiles.report(
                comparing(Duration.ofMinutes(1)).compare(), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream nowhere() {
        return new PrintStream(new ByteArrayOutputStream());
    }
}
