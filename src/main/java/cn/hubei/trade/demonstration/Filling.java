package cn.hubei.trade.demonstration;

import cn.hubei.trade.account.Position;
import cn.hubei.trade.organization.Organization;
import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What an empty database is filled with: who there is, a year of what they did, and what they do today. */
@Component
@Profile("demonstration")
class Filling {

    private final Cast cast;
    private final Companies companies;
    private final Filed filed;
    private final Past past;
    private final Bulletin bulletin;
    private final Newcomers newcomers;
    private final Today today;
    private final Clock clock;

    Filling(
            Cast cast,
            Companies companies,
            Filed filed,
            Past past,
            Bulletin bulletin,
            Newcomers newcomers,
            Today today,
            Clock clock) {
        this.cast = cast;
        this.companies = companies;
        this.filed = filed;
        this.past = past;
        this.bulletin = bulletin;
        this.newcomers = newcomers;
        this.today = today;
        this.clock = clock;
    }

    void fill() {
        var story = Story.until(clock.instant());
        cast.operator();
        var officer = cast.officer();
        var providers = companies.register(Organization.Kind.PROVIDER, "providers", officer, story);
        var enterprises = companies.register(Organization.Kind.ENTERPRISE, "enterprises", officer, story);
        var provider = providers.get(0);
        cast.colleague("manager", "李娜", Position.MANAGER, provider);
        cast.colleague("clerk", "陈晨", Position.CLERK, provider);
        companies.showLicences(filed.picture(Drawn.licence(), provider));
        var offered = new Programme(providers, story).all();
        var asked = new Demand(enterprises, story).all(offered);
        past.write(offered, asked, officer, filed.picture(Drawn.photograph(), provider));
        bulletin.fill(officer, story);
        newcomers.file(officer);
        today.play(provider, enterprises, officer, story);
    }
}
