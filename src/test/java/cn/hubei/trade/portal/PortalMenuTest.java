package cn.hubei.trade.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.web.PageContext.MenuItem;
import cn.hubei.trade.platform.web.SiteFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PortalMenuTest {

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void eachKindStandsInTheMenuUnderItsTrail(Kind kind) {
        assertThat(new PortalMenu(new SiteFacts("主办", "承办", null, null, null, null)).items())
                .contains(new MenuItem(String.join(" › ", kind.portalTrail()), "/" + kind.plural()));
    }
}
