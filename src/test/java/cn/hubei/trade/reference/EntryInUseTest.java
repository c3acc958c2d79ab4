package cn.hubei.trade.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Kinds;
import cn.hubei.trade.Scene;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.reference.KeepingDictionaries.EntryOrder;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of an entry that leaves its dictionary, and of what has it (product: 7, 13). */
@DatabaseTest
class EntryInUseTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private KeepingDictionaries keeping;

    @Autowired
    private Dictionaries dictionaries;

    @Autowired
    private JdbcClient db;

    @ParameterizedTest
    @EnumSource
    void whatNoRowUsesGoes(Dictionary dictionary) {
        var code = newEntry(dictionary);
        assertThat(removed(dictionary, code)).isTrue();
        assertThat(dictionaries.all(dictionary))
                .extracting(option -> option.code())
                .doesNotContain(code);
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void whatAnOfferingHasIsKeptAndShownButOfferedNoMore(Kind kind) {
        var code = newEntry(kind.categories());
        var label = dictionaries.label(kind.categories(), code);
        var provider = scene.provider();
        var draft = scene.draft(kind, provider, "类型已停用", null);
        db.sql("update offering set category = :code where id = :id")
                .param("code", code)
                .param("id", draft)
                .update();
        scene.publish(kind, provider, draft);

        assertThat(removed(kind.categories(), code)).isFalse();

        var owner = Client.signedIn(port, provider.login());
        var path = "/console/" + kind.plural();
        assertThat(owner.get(path + "/" + draft).body()).contains(label);
        assertThat(owner.get(path + "/new").body()).doesNotContain(label);
        assertThat(owner.get(path + "?category=" + code).body())
                .contains(kind.searched().contains(cn.hubei.trade.offering.kind.Term.CATEGORY) ? label : "类型已停用");
        assertThat(Client.visitor(port).get("/" + kind.plural() + "/" + draft).body())
                .contains(label);
        var refused = owner.post(path, "title", "新的", "category", code);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("请从列表中选择");

        owner.post(path + "/" + draft + "/withdrawal", "version", kind.isReviewed() ? "2" : "1");
        assertThat(owner.get(path + "/" + draft + "/form").body()).contains(label);
    }

    @Test
    void aRetiredServiceTypeStandsOnThePortalAsLongAsSomethingHasIt() {
        var code = newEntry(Dictionary.SERVICE_TYPE);
        var label = dictionaries.label(Dictionary.SERVICE_TYPE, code);
        var provider = scene.provider();
        var service = scene.draft(Kinds.SERVICE, provider, "停用类型的服务", null);
        db.sql("update offering set category = :code where id = :id")
                .param("code", code)
                .param("id", service)
                .update();
        scene.publish(Kinds.SERVICE, provider, service);
        removed(Dictionary.SERVICE_TYPE, code);
        assertThat(Client.visitor(port).get("/services").body()).contains("/services?category=" + code);

        Client.signedIn(port, provider.login()).post("/console/services/" + service + "/withdrawal", "version", "2");
        assertThat(Client.visitor(port).get("/services").body())
                .doesNotContain("/services?category=" + code)
                .contains(label);
    }

    @Test
    void whatWasPublishedOnceKeepsItsEntryAlsoAfterAnEdit() {
        var code = newEntry(Dictionary.EXHIBITION_CATEGORY);
        var provider = scene.provider();
        var exhibition = scene.draft(Kinds.EXHIBITION, provider, "当时的类别", 5);
        db.sql("update offering set category = :code where id = :id")
                .param("code", code)
                .param("id", exhibition)
                .update();
        scene.publish(Kinds.EXHIBITION, provider, exhibition);
        db.sql("update offering set category = 'domestic' where id = :id")
                .param("id", exhibition)
                .update();
        assertThat(removed(Dictionary.EXHIBITION_CATEGORY, code)).isFalse();
    }

    @Test
    void eachServiceTypeBelongsToOneOfTheGroups() {
        assertThat(dictionaries.options(Dictionary.SERVICE_FAMILY))
                .extracting(option -> option.label())
                .containsExactly("海外仓", "园区委托", "第三方服务商");
        assertThatThrownBy(() -> entry(Dictionary.SERVICE_TYPE, "no-group", null))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> entry(Dictionary.SERVICE_TYPE, "unknown-group", "none"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /** Retired, and then deleted where nothing has it. */
    private boolean removed(Dictionary dictionary, String code) {
        keeping.retire(new EntryOrder(dictionary, code, 0));
        try {
            keeping.delete(new EntryOrder(dictionary, code, 1));
            return true;
        } catch (RuleViolation inUse) {
            return false;
        } finally {
            dictionaries.forget(dictionary);
        }
    }

    private String newEntry(Dictionary dictionary) {
        var code = "entry-" + NEXT.incrementAndGet();
        entry(dictionary, code, dictionary == Dictionary.SERVICE_TYPE ? "third-party" : null);
        dictionaries.forget(dictionary);
        return code;
    }

    private void entry(Dictionary dictionary, String code, String family) {
        db.sql("insert into dictionary_entry (dictionary, code, label, family, position)"
                        + " values (:dictionary, :code, :label, :family, 999)")
                .param("dictionary", dictionary.code())
                .param("code", code)
                .param("label", "临时条目" + code)
                .param("family", family)
                .update();
    }
}
