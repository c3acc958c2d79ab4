package cn.hubei.trade.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.platform.list.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

class BackTest {

    record Search(@Nullable String title, @Nullable String state) {}

    @Test
    void theListIsFoundAsItWasLeft() {
        assertThat(new Back("state=PENDING&page=3").to("/console/filings"))
                .isEqualTo("/console/filings?state=PENDING&page=3");
        assertThat(new Back(null).to("/console/filings")).isEqualTo("/console/filings");
    }

    @Test
    void whatIsNoQueryLeadsNowhere() {
        for (var wrong : new String[] {"a=1\r\nSet-Cookie: b=2", "a=%zz", "a=%4", "a=1#b", "a=汉", "a=<b>"}) {
            assertThat(new Back(wrong).to("/console/filings")).as(wrong).isEqualTo("/console/filings");
        }
    }

    @Test
    void whatTheListWasAskedForIsReadAsTheListReadsIt() {
        var back = new Back("title=%E5%87%BA%E5%8F%A3+%26&page=3&after=&state");
        assertThat(back.as(Search.class)).isEqualTo(new Search("出口 &", ""));
        assertThat(back.as(Place.class)).isEqualTo(new Place(3, "", null, null, null));
        assertThat(new Back("").as(Search.class)).isEqualTo(new Search(null, null));
        assertThatThrownBy(() -> new Back("page=x").as(Place.class)).isInstanceOf(ResponseStatusException.class);
    }
}
