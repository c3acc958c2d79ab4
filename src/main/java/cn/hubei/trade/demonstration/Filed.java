package cn.hubei.trade.demonstration;

import cn.hubei.trade.file.Accepted;
import cn.hubei.trade.file.HeldFiles;
import cn.hubei.trade.file.Offered;
import cn.hubei.trade.file.StoredFiles;
import cn.hubei.trade.organization.Organizations;
import cn.hubei.trade.qualification.AttachmentKind;
import cn.hubei.trade.qualification.DecidingFiling;
import cn.hubei.trade.qualification.PreparingFiling;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Files what the department has yet to look at, and keeps pictures. */
@Component
@Profile("demonstration")
class Filed {

    private final PreparingFiling preparing;
    private final DecidingFiling deciding;
    private final Organizations organizations;
    private final HeldFiles held;
    private final StoredFiles files;

    Filed(
            PreparingFiling preparing,
            DecidingFiling deciding,
            Organizations organizations,
            HeldFiles held,
            StoredFiles files) {
        this.preparing = preparing;
        this.deciding = deciding;
        this.organizations = organizations;
        this.held = held;
        this.files = files;
    }

    long submitted(Member member) {
        var profile =
                organizations.findById(member.organization()).orElseThrow().profile();
        var id = preparing.begin(member.organization());
        var licence = Map.of(AttachmentKind.BUSINESS_LICENCE, chosen(Drawn.licence(), member));
        preparing.edit(id, member.organization(), 0, new PreparingFiling.Changes(profile, licence, List.of()));
        preparing.submit(id, member.organization(), 1, member.account());
        return id;
    }

    void refused(Member member, long officer, String reason) {
        deciding.refuse(new DecidingFiling.FilingOrder(submitted(member), 2, officer, "420000"), reason);
    }

    UUID picture(Drawn drawn, Member member) {
        var chosen = chosen(drawn, member);
        files.keep(chosen);
        return chosen.get(0);
    }

    private List<UUID> chosen(Drawn drawn, Member member) {
        var offered = new Offered(drawn.name(), Accepted.PICTURE, List.of(drawn), List.of());
        return held.choose(offered, member.account()).ids();
    }
}
