package cn.hubei.trade.application.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Kinds;
import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import cn.hubei.trade.offering.kind.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What 「培训依据」 and 「展会依据」 answer (manual 3.4.3, 3.5.3). */
@DatabaseTest
class EvidenceControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#events")
    void whatWasNeverPublishedHasNoEvidence(Kind kind) {
        var provider = scene.provider();
        var owner = Client.signedIn(port, provider.login());
        var path = path(kind, scene.draft(kind, provider, "从未发布", 5));
        assertThat(upload(owner, path).status()).isEqualTo(404);
        assertThat(owner.get(path).status()).isEqualTo(404);
    }

    @Test
    void whoRemovesAFileSecondIsToldAndMayNotLookAtIt() {
        var provider = scene.provider();
        var owner = Client.signedIn(port, provider.login());
        var training = scene.training(provider, "两人移除", 5);
        upload(owner, path(Kinds.TRAINING, training));
        var file = path(Kinds.TRAINING, training) + "/files/"
                + db.sql("select id from evidence where offering_id = :id")
                        .param("id", training)
                        .query(Long.class)
                        .single();
        assertThat(owner.post(file + "/removal").status()).isEqualTo(303);

        var second = owner.post(file + "/removal");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("该记录已被他人处理，请刷新后重试");
        assertThat(owner.get(file).status()).isEqualTo(404);
    }

    @Test
    void theSameFormSentTwiceKeepsItsFilesOnceAndTheNextFormKeepsMore() {
        var provider = scene.provider();
        var owner = Client.signedIn(port, provider.login());
        var training = scene.training(provider, "按了两次", 5);
        var path = path(Kinds.TRAINING, training);
        var key = owner.hidden(path, "formKey");
        assertThat(upload(owner, path, "formKey", key).status()).isEqualTo(303);
        assertThat(upload(owner, path, "formKey", key).body()).contains("没有重复上传");
        assertThat(files(training)).isOne();

        upload(owner, path, "formKey", owner.hidden(path, "formKey"));
        assertThat(files(training)).isEqualTo(2);
    }

    @Test
    void aFormKeyThatBroughtSomethingElseBringsNothing() {
        var provider = scene.provider();
        var owner = Client.signedIn(port, provider.login());
        var first = scene.training(provider, "第一场", 5);
        var second = scene.training(provider, "第二场", 5);
        var key = owner.hidden(path(Kinds.TRAINING, first), "formKey");
        upload(owner, path(Kinds.TRAINING, first), "formKey", key);
        assertThat(upload(owner, path(Kinds.TRAINING, second), "formKey", key).status())
                .isEqualTo(409);
        assertThat(files(second)).isZero();
    }

    @Test
    void theAuditTrailNamesTheFileThatCameAndWent() {
        var provider = scene.provider();
        var owner = Client.signedIn(port, provider.login());
        var training = scene.training(provider, "留痕", 5);
        upload(owner, path(Kinds.TRAINING, training));
        var id = db.sql("select id from evidence where offering_id = :id")
                .param("id", training)
                .query(Long.class)
                .single();
        owner.post(path(Kinds.TRAINING, training) + "/files/" + id + "/removal");

        assertThat(db.sql("select detail from audit_entry where subject = 'evidence' and subject_id = :id order by id")
                        .param("id", String.valueOf(id))
                        .query(String.class)
                        .list())
                .containsExactly("培训依据：照片.png", "培训依据：照片.png");
    }

    private long files(long offering) {
        return db.sql("select count(*) from evidence where offering_id = :id")
                .param("id", offering)
                .query(Long.class)
                .single();
    }

    private static Client.Answer upload(Client owner, String path, String... fields) {
        return owner.upload(path, "files", "照片.png", Pictures.png(20, 20), fields);
    }

    private static String path(Kind kind, long subject) {
        return "/console/" + kind.singular() + "-evidence/" + subject;
    }
}
