package cn.hubei.trade.demonstration;

import cn.hubei.trade.platform.text.Csv;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Companies that register today: some wait for the department, some were refused. */
@Component
@Profile("demonstration")
class Newcomers {

    private final Cast cast;
    private final Filed filed;

    Newcomers(Cast cast, Filed filed) {
        this.cast = cast;
        this.filed = filed;
    }

    void file(long officer) {
        var newcomers = Csv.read("demonstration/newcomers.csv");
        for (int i = 0; i < newcomers.size(); i++) {
            var reason = Member.said(newcomers.get(i), "reason");
            var newcomer = cast.enterprise(newcomers.get(i), 700 + i);
            if (reason.isEmpty()) {
                filed.submitted(newcomer);
            } else {
                filed.refused(newcomer, officer, reason);
            }
        }
    }
}
