package cn.hubei.trade.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import cn.hubei.trade.file.scanner.FakeClamd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What users see of the virus scanner: a virus, and a scanner that is away. */
@DatabaseTest
@Tag("any-database")
class VirusTest {

    private static final AtomicReference<String> VERDICT = new AtomicReference<>("stream: OK");
    private static final FakeClamd CLAMD = started();

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private Client owner;
    private long account;
    private String path;

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry registry) {
        registry.add("platform.files.scanner.address", CLAMD::address);
    }

    @AfterAll
    static void stop() throws IOException {
        CLAMD.close();
    }

    @BeforeEach
    void aTraining() {
        VERDICT.set("stream: OK");
        var provider = scene.provider();
        account = provider.account();
        owner = Client.signedIn(port, provider.login());
        path = "/console/training-evidence/" + scene.training(provider, "查毒", 5);
    }

    @Test
    void aVirusIsRefusedByItsNameAndStandsInTheTrail() {
        VERDICT.set("stream: Hubei.Test FOUND");
        var answer = upload();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("「照片.png」带有病毒（Hubei.Test），没有保存");
        assertThat(db.sql("select detail from audit_entry where action = 'file.virus-found' and actor_id = :account")
                        .param("account", account)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Hubei.Test", "照片.png");
        assertThat(kept()).isZero();
    }

    @Test
    void whileTheScannerIsAwayNothingPassesAndItIsNotCalledAVirus() {
        VERDICT.set("Not enough memory ERROR");
        var answer = upload();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("杀毒服务暂时不可用，文件没有保存，请稍后再试").doesNotContain("病毒（");
        assertThat(kept()).isZero();
        VERDICT.set("stream: OK");
        assertThat(upload().status()).isEqualTo(303);
        assertThat(kept()).isOne();
    }

    private Client.Answer upload() {
        return owner.upload(path, "files", "照片.png", Pictures.png(5, 5));
    }

    private long kept() {
        return db.sql("select count(*) from stored_file where stored_by = :account and name = '照片.png'")
                .param("account", account)
                .query(Long.class)
                .single();
    }

    private static FakeClamd started() {
        try {
            return new FakeClamd(content -> VERDICT.get());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
