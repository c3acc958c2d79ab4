package cn.hubei.trade.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.file.store.FileStore;
import cn.hubei.trade.file.upkeep.SweepingHeld;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of what a form brings the good stays chosen, whatever else is wrong. */
@DatabaseTest
class HeldFilesTest {

    private static final Pattern HELD = Pattern.compile("name=\"held\" value=\"([^\"]+)\" checked");
    private static final byte[] PROGRAM = "MZ".getBytes(StandardCharsets.US_ASCII);

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private FileStore store;

    @Autowired
    private Clock clock;

    private Actor provider;
    private Client owner;
    private String evidence;

    @BeforeEach
    void aTraining() {
        provider = scene.provider();
        owner = Client.signedIn(port, provider.login());
        evidence = "/console/training-evidence/" + scene.training(provider, "选好的文件", 5);
    }

    @Test
    void ofSeveralEachIsAnsweredByItsNameAndTheGoodOnesStay() {
        var answer = owner.upload(
                evidence,
                List.of(
                        new Client.Upload("files", "签到表.png", Pictures.png(5, 5)),
                        new Client.Upload("files", "一.exe", PROGRAM),
                        new Client.Upload("files", "二.png", new byte[0]),
                        new Client.Upload("files", "照片.png", Pictures.png(6, 6))));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("「一.exe」是程序", "「二.png」是空文件", "签到表.png", "照片.png");
        assertThat(evidenceFiles()).isEmpty();

        var held = held(answer);
        assertThat(held).hasSize(2);
        assertThat(owner.upload(evidence, List.of(), "held", held.get(0), "held", held.get(1))
                        .status())
                .isEqualTo(303);
        assertThat(evidenceFiles()).containsExactlyInAnyOrder("签到表.png", "照片.png");
    }

    @Test
    void whatIsUntickedIsNotSaved() {
        var held = held(owner.upload(
                evidence,
                List.of(
                        new Client.Upload("files", "要.png", Pictures.png(5, 5)),
                        new Client.Upload("files", "不要.png", Pictures.png(6, 6)),
                        new Client.Upload("files", "一.exe", PROGRAM))));
        owner.upload(evidence, List.of(), "held", held.get(0));
        assertThat(evidenceFiles()).containsExactly("要.png");
    }

    @Test
    void whileAnotherFieldIsWrongTheFilesStayToo() {
        var refused = owner.upload("/console/services", "attachments", "报价.png", Pictures.png(5, 5), "title", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("请填写服务名称", "报价.png");
        assertThat(held(refused)).singleElement().asString().startsWith("attachments:");

        owner.post("/console/filing/draft");
        var form = owner.upload("/console/filing/" + newest(), "CERTIFICATE", "证书.png", Pictures.png(5, 5), "name", "");
        assertThat(form.status()).isEqualTo(422);
        assertThat(held(form)).singleElement().asString().startsWith("CERTIFICATE:");
    }

    @Test
    void anothersFilesAndThoseOfAnotherFieldAreNotToBeHad() {
        var held = held(owner.upload(
                evidence,
                List.of(
                        new Client.Upload("files", "签到表.png", Pictures.png(5, 5)),
                        new Client.Upload("files", "一.exe", PROGRAM))));
        var stranger = scene.provider();
        var theirs = Client.signedIn(port, stranger.login());
        var their = "/console/training-evidence/" + scene.training(stranger, "他人的", 5);
        var answer = theirs.upload(their, List.of(), "held", held.get(0));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("签到表.png");

        var asLicence = held.get(0).replace("files:", "BUSINESS_LICENCE:");
        owner.post("/console/filing/draft");
        var filing = owner.upload("/console/filing/" + newest(), List.of(), "held", asLicence, "name", "");
        assertThat(held(filing)).isEmpty();
    }

    @Test
    void afterADayWhatNobodySavedIsGoneAndToldToBe() throws IOException {
        var held = held(owner.upload(
                evidence,
                List.of(
                        new Client.Upload("files", "签到表.png", Pictures.png(5, 5)),
                        new Client.Upload("files", "一.exe", PROGRAM))));
        var id = UUID.fromString(held.get(0).substring("files:".length()));
        sweep(Duration.ofHours(23));
        assertThat(there(id)).isTrue();
        sweep(Duration.ofHours(25));
        assertThat(there(id)).isFalse();
        assertThat(owner.upload(evidence, List.of(), "held", held.get(0)).body())
                .contains("有 1 个先前选好的文件超过一天没有保存");
    }

    @Test
    void whatARecordHasIsNotSwept() throws IOException {
        owner.upload(evidence, "files", "签到表.png", Pictures.png(5, 5));
        sweep(Duration.ofDays(3));
        assertThat(evidenceFiles()).containsExactly("签到表.png");
    }

    @Test
    void whatTurnsANamesDirectionOrIsNotSeenIsNoPartOfIt() {
        owner.upload(evidence, "files", "报告\u202Egnp.exe\u200B.png", Pictures.png(5, 5));
        assertThat(evidenceFiles()).containsExactly("报告gnp.exe.png");
    }

    private void sweep(Duration later) throws IOException {
        new SweepingHeld(new HeldRows(db, Clock.offset(clock, later)), store).sweep();
    }

    private boolean there(UUID id) {
        return db.sql("select count(*) from stored_file where id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single()
                == 1;
    }

    private long newest() {
        return db.sql("select max(id) from filing where organization_id = :id")
                .param("id", provider.organization())
                .query(Long.class)
                .single();
    }

    private List<String> evidenceFiles() {
        return db.sql("""
                        select f.name from evidence e join stored_file f on f.id = e.file_id
                        where e.uploaded_by = :account
                        """)
                .param("account", provider.account())
                .query(String.class)
                .list();
    }

    private static List<String> held(Client.Answer answer) {
        return HELD.matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
