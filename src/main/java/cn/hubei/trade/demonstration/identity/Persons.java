package cn.hubei.trade.demonstration.identity;

import cn.hubei.trade.reference.CreditCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A company that has an account here, one that has none, and somebody whose address is like an officer's. */
@Component
@Profile("demonstration")
class Persons {

    /** Who may be vouched for, and what is told of it. */
    record Person(String userId, String name, String hint, Map<String, String> enterprise) {

        Map<String, Object> told() {
            return Map.of("userId", userId, "userName", name, "enterprise", enterprise);
        }
    }

    private static final String CODE = "91420704MA4DEM901";

    private static final Person NEW = new Person(
            "dw-2001",
            "鄂州葛店光电出口有限公司",
            "本平台还没有该企业，体验「首次使用」",
            Map.of(
                    "uscc", CODE + CreditCode.expectedCheckCharacter(CODE + "0"),
                    "name", "鄂州葛店光电出口有限公司",
                    "regionCode", "420704",
                    "address", "湖北省鄂州市葛店开发区光谷联合科技城 3 号",
                    "contact", "周航",
                    "mobile", "13971000001"));

    private static final Person ALONE =
            new Person("dw-3001", "个人用户 officer@hubei.example.cn", "没有企业信息，只能绑定已有账户；邮箱与谁相像都不会自动绑定", Map.of());

    private final JdbcClient db;

    Persons(JdbcClient db) {
        this.db = db;
    }

    List<Person> all() {
        return Stream.concat(known().stream(), Stream.of(NEW, ALONE)).toList();
    }

    private List<Person> known() {
        return db.sql("select o.credit_code, o.name from account_fact a join organization_fact o"
                        + " on o.id = a.organization_id where a.login_name = 'enterprise'")
                .query((row, number) -> known(row.getString("credit_code"), row.getString("name")))
                .list();
    }

    private static Person known(String code, String name) {
        var hint = "本平台已有账户 enterprise，体验「绑定已有账户」";
        return new Person("dw-1001", name, hint, Map.of("uscc", code, "name", name));
    }
}
