package cn.hubei.trade.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.web.Option;
import cn.hubei.trade.reference.KeepingDictionaries.EntryOrder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** 「数据字典」. */
@DatabaseTest
class KeepingDictionariesTest {

    private static final String AREAS = "/console/dictionaries/service-area";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private DataSource source;

    @Autowired
    private Dictionaries dictionaries;

    @Autowired
    private KeepingDictionaries keeping;

    @Autowired
    private ReferenceData shipped;

    @Autowired
    private TransactionTemplate transactions;

    private Client operator;

    @BeforeEach
    void aSystemAdministrator() {
        operator = Client.signedIn(port, scene.operator(Power.SYSTEM).login());
    }

    @Test
    void anEntryIsAddedRenamedRetiredRestoredAndDeleted() {
        var label = newLabel();
        assertThat(operator.post(AREAS, "label", label).status()).isEqualTo(303);
        var code = code(label);
        assertThat(offered()).contains(label);

        var at = AREAS + "/" + code;
        operator.post(at, "label", label + "改", "version", "0");
        operator.post(at + "/retirement", "version", "1");
        assertThat(offered()).doesNotContain(label, label + "改");
        assertThat(dictionaries.label(Dictionary.SERVICE_AREA, code)).isEqualTo(label + "改");
        operator.post(at + "/restoration", "version", "2");
        assertThat(offered()).contains(label + "改");

        assertThat(operator.post(at + "/deletion", "version", "3").body()).contains("请先停用再删除");
        operator.post(at + "/retirement", "version", "3");
        assertThat(operator.post(at + "/deletion", "version", "4").status()).isEqualTo(303);
        assertThat(operator.get(at + "/form").status()).isEqualTo(404);
        assertThat(db.sql("select action from audit_entry where subject_id = :id order by id")
                        .param("id", "service-area/" + code)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "dictionary-entry.added",
                        "dictionary-entry.changed",
                        "dictionary-entry.retired",
                        "dictionary-entry.restored",
                        "dictionary-entry.retired",
                        "dictionary-entry.deleted");
    }

    @Test
    void whatSomethingUsesIsNotDeleted() {
        var label = newLabel();
        operator.post(AREAS, "label", label);
        var code = code(label);
        var provider = scene.newProvider();
        db.sql("update organization set service_area = :code where id = :id")
                .param("code", code)
                .param("id", provider.organization())
                .update();
        operator.post(AREAS + "/" + code + "/retirement", "version", "0");
        var refused = operator.post(AREAS + "/" + code + "/deletion", "version", "1");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("已被使用，不能删除");
    }

    @Test
    void aNameIsTakenOnceAndAServiceTypeHasItsGroup() {
        var label = newLabel();
        operator.post(AREAS, "label", label);
        assertThat(operator.post(AREAS, "label", label).body()).contains("中已有「" + label + "」");
        assertThat(operator.post("/console/dictionaries/service-type", "label", label)
                        .body())
                .contains("请选择分组");
        assertThat(operator.post("/console/dictionaries/service-type", "label", label, "family", "third-party")
                        .status())
                .isEqualTo(303);
        assertThat(operator.get("/console/dictionaries/service-type?label="
                                + URLEncoder.encode(label, StandardCharsets.UTF_8))
                        .body())
                .contains(label, "第三方服务商");
        assertThat(operator.get("/console/dictionaries/service-family").status())
                .isEqualTo(404);
    }

    @Test
    void aStaleFormIsToldAndChangesNothing() {
        var label = newLabel();
        operator.post(AREAS, "label", label);
        var at = AREAS + "/" + code(label);
        operator.post(at, "label", label + "一", "version", "0");
        assertThat(operator.post(at, "label", label + "二", "version", "0").status())
                .isEqualTo(409);
        assertThat(offered()).contains(label + "一");
    }

    @Test
    void anEntryMovesUpAndDown() {
        var first = newLabel();
        var second = newLabel();
        operator.post(AREAS, "label", first);
        operator.post(AREAS, "label", second);
        operator.post(AREAS + "/" + code(second) + "/up");
        assertThat(offered()).containsSubsequence(second, first);
        operator.post(AREAS + "/" + code(second) + "/down");
        assertThat(offered()).containsSubsequence(first, second);
    }

    @Test
    void theLastEntryThatIsOfferedStays() {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            db.sql("update dictionary_entry set retired = true where dictionary = 'exhibition-category'"
                            + " and code <> 'online'")
                    .update();
            assertThatThrownBy(() -> keeping.retire(new EntryOrder(Dictionary.EXHIBITION_CATEGORY, "online", 0)))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("至少须保留一项可选");
        });
    }

    @Test
    void aReleaseLeavesAloneWhatWasEditedMovedOrDeleted() {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            keeping.edit(
                    new EntryOrder(Dictionary.TRAINING_TYPE, "policy", 0),
                    new KeepingDictionaries.EntryWords("政策宣讲", null));
            keeping.move(Dictionary.TRAINING_TYPE, "policy", 1);
            keeping.retire(new EntryOrder(Dictionary.TRAINING_TYPE, "logistics", 0));
            keeping.delete(new EntryOrder(Dictionary.TRAINING_TYPE, "logistics", 1));
            // Somebody needs the name that a later release brings.
            keeping.edit(
                    new EntryOrder(Dictionary.TRAINING_TYPE, "other", 0),
                    new KeepingDictionaries.EntryWords("国际物流", null));
            db.sql("update dictionary_entry set label = '旧名' where dictionary = 'training-type' and code = 'tax'")
                    .update();

            applyShippedFiles();

            var now = db.sql("select code, label from dictionary_entry where dictionary = 'training-type'"
                            + " order by position, code")
                    .query(Option.class)
                    .list();
            assertThat(now).contains(new Option("policy", "政策宣讲"), new Option("other", "国际物流"));
            assertThat(now).contains(new Option("tax", "出口退税"));
            assertThat(now).extracting(Option::code).doesNotContain("logistics");
            assertThat(now).extracting(Option::code).startsWith("customs", "policy");
        });
    }

    @Test
    void nobodyWithoutThePowerComesIn() {
        for (var other : new Scene.Actor[] {scene.officer(), scene.enterprise(), scene.operator(Power.SECURITY)}) {
            var client = Client.signedIn(port, other.login());
            assertThat(client.get(AREAS).status()).isEqualTo(403);
            assertThat(client.post(AREAS, "label", "不行").status()).isEqualTo(403);
        }
    }

    /** As Flyway does it when the files have changed. */
    private void applyShippedFiles() {
        var connection = DataSourceUtils.getConnection(source);
        shipped.migrate(new Context() {

            @Override
            public Configuration getConfiguration() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        });
    }

    private List<String> offered() {
        return dictionaries.options(Dictionary.SERVICE_AREA).stream()
                .map(Option::label)
                .toList();
    }

    private String code(String label) {
        return db.sql("select code from dictionary_entry where dictionary = 'service-area' and label = :label")
                .param("label", label)
                .query(String.class)
                .single();
    }

    private static String newLabel() {
        return "新区" + UUID.randomUUID().toString().substring(0, 8);
    }
}
