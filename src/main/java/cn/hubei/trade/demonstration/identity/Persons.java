package cn.hubei.trade.demonstration.identity;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.organization.Organizations;
import cn.hubei.trade.reference.CreditCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A company that has an account here, one that has none, and somebody whose address is like an officer's. */
@Component
@Profile("demonstration")
class Persons {

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

    private final Accounts accounts;
    private final Organizations organizations;

    Persons(Accounts accounts, Organizations organizations) {
        this.accounts = accounts;
        this.organizations = organizations;
    }

    List<Person> all() {
        var known = accounts.findByLoginName("enterprise").map(this::known).stream();
        return Stream.concat(known, Stream.of(NEW, ALONE)).toList();
    }

    private Person known(Account account) {
        var company = organizations
                .findById(Objects.requireNonNull(account.organizationId()))
                .orElseThrow();
        var name = company.profile().name();
        return new Person(
                "dw-1001",
                name,
                "本平台已有账户 " + account.loginName() + "，体验「绑定已有账户」",
                Map.of("uscc", company.creditCode(), "name", name));
    }
}
