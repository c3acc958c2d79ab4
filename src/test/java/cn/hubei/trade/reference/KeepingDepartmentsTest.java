package cn.hubei.trade.reference;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.platform.web.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 「商务主管部门」; each test has a department of its own. */
@DatabaseTest
class KeepingDepartmentsTest {

    private static final String BASE = "/console/departments";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Departments departments;

    private Client operator;

    @BeforeEach
    void aSystemAdministrator() {
        operator = Client.signedIn(port, scene.operator(Power.SYSTEM).login());
    }

    @Test
    void aDepartmentIsRenamedRetiredAndRestored() {
        var at = BASE + "/421303";
        operator.post(at, "name", "曾都区商务和投资促进局", "version", "0");
        assertThat(departments.name("421303")).isEqualTo("曾都区商务和投资促进局");
        operator.post(at + "/retirement", "version", "1");
        assertThat(departments.exists("421303")).isFalse();
        assertThat(departments.name("421303")).isEqualTo("曾都区商务和投资促进局");
        operator.post(at + "/restoration", "version", "2");
        assertThat(departments.options()).contains(new Option("421303", "曾都区商务和投资促进局"));
        assertThat(operator.post(at, "name", "再改名", "version", "0").status()).isEqualTo(409);
    }

    @Test
    void oneWithUsersIsNotRetired() {
        db.sql("update account set department_code = '421321' where id = :id")
                .param("id", scene.officer().account())
                .update();
        var refused = operator.post(BASE + "/421321/retirement", "version", "0");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("还有 1 名在用的用户");
    }

    @Test
    void eachRegionOfTheProvinceHasOne() {
        assertThat(operator.post(BASE, "name", "武汉市第二商务局", "region", "420000", "region", "420100")
                        .body())
                .contains("该地区已有「武汉市商务局」");
        assertThat(operator.post(BASE, "name", "湖南省商务厅", "region", "430000").body())
                .contains("请选择湖北省内的地区");
        assertThat(operator.post(BASE, "name", "武汉市商务局", "region", "420000").body())
                .contains("已有同名的商务主管部门");
        assertThat(operator.post(BASE, "name", "", "region", "").body()).contains("请填写部门名称", "请选择部门所在的地区");
    }

    @Test
    void aDepartmentIsAddedWhereThereIsNone() {
        db.sql("delete from department where code = '429021'").update();
        assertThat(operator.post(BASE, "name", "神农架林区商务中心", "region", "420000", "region", "429021")
                        .status())
                .isEqualTo(303);
        assertThat(departments.options()).contains(new Option("429021", "神农架林区商务中心"));
        assertThat(operator.get(BASE + "?name=%E7%A5%9E%E5%86%9C%E6%9E%B6").body())
                .contains("429021");
    }

    @Test
    void nobodyWithoutThePowerComesIn() {
        for (var other : new Scene.Actor[] {scene.officer(), scene.provider(), scene.operator(Power.AUDIT)}) {
            var client = Client.signedIn(port, other.login());
            assertThat(client.get(BASE).status()).isEqualTo(403);
            assertThat(client.post(BASE + "/421303/retirement", "version", "0").status())
                    .isEqualTo(403);
        }
    }
}
