package cn.hubei.trade.demonstration;

import cn.hubei.trade.account.Position;
import cn.hubei.trade.demonstration.Cast.Member;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What an empty database is filled with: who there is, what they filed, and a year of what they did. */
@Component
@Profile("demonstration")
class Filling {

    private static final List<String> TRADERS = List.of(
            "武汉江汉进出口有限公司", "宜昌三峡柑橘出口有限公司", "襄阳汽配国际贸易有限公司", "黄石冶钢对外贸易有限公司", "荆州纺织品进出口有限公司", "十堰专用车出口有限公司", "孝感光电外贸有限公司");

    private final Cast cast;
    private final Filed filed;
    private final Year year;
    private final Bulletin bulletin;

    Filling(Cast cast, Filed filed, Year year, Bulletin bulletin) {
        this.cast = cast;
        this.filed = filed;
        this.year = year;
        this.bulletin = bulletin;
    }

    void fill() {
        cast.operator();
        var officer = cast.officer();
        var provider = cast.provider("provider", "张磊", "湖北跨境电商服务有限公司", CreditCodes.next(1), officer);
        var second = cast.provider("provider2", "何伟", "宜昌三峡国际物流服务有限公司", CreditCodes.next(2), officer);
        cast.colleague("manager", "李娜", Position.MANAGER, provider);
        cast.colleague("clerk", "陈晨", Position.CLERK, provider);
        filed.approved(provider, officer);
        filed.approved(second, officer);
        var traders = traders(officer);
        filed.submitted(cast.enterprise("newcomer", "刘洋", "潜江小龙虾出口有限公司", CreditCodes.next(30)));
        year.fill(provider, officer, traders);
        bulletin.fill(officer);
        year.fill(second, officer, traders.subList(2, traders.size()));
    }

    private List<Member> traders(long officer) {
        var traders = new ArrayList<Member>();
        for (int i = 0; i < TRADERS.size(); i++) {
            var login = i == 0 ? "enterprise" : "enterprise" + (i + 1);
            var trader = cast.enterprise(login, "王芳", TRADERS.get(i), CreditCodes.next(10 + i));
            filed.approved(trader, officer);
            traders.add(trader);
        }
        return traders;
    }
}
