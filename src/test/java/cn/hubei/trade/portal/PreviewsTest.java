package cn.hubei.trade.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Kinds;
import cn.hubei.trade.offering.OfferingRow;
import cn.hubei.trade.offering.kind.OfferingState;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PreviewsTest {

    private static final Instant NOW = Instant.parse("2026-01-06T07:25:00Z");
    private static final UUID COVER = UUID.fromString("12345678-0000-0000-0000-000000000000");

    private final Previews previews = new Previews(new JsonMapper(), "https://trade.example.cn/");

    @Test
    void theUploadedPictureIsNamedWhereverSomebodyLinksToTheEvent() {
        var preview = previews.of(event(COVER));
        var address = "https://trade.example.cn/trainings/7/cover?12345678";
        assertThat(preview.picture()).isEqualTo(address);
        assertThat(preview.markup()).contains("\"image\":\"" + address + "\"");
    }

    @Test
    void aDrawnOneIsNotNamed() {
        assertThat(previews.of(event(null)).picture()).isNull();
    }

    @Test
    void noneIsNamedWhereThePlatformDoesNotKnowItsOwnAddress() {
        assertThat(new Previews(new JsonMapper(), "").of(event(COVER)).picture())
                .isNull();
    }

    private static OfferingRow event(UUID cover) {
        return new OfferingRow(
                7,
                Kinds.TRAINING,
                "带封面的培训",
                null,
                null,
                "张磊",
                NOW,
                null,
                "湖北物流展厅",
                "湖北省武汉市青山区",
                "政策解读",
                null,
                NOW,
                NOW,
                null,
                0,
                null,
                null,
                cover,
                OfferingState.PUBLISHED,
                null,
                NOW,
                1,
                "服务商",
                0);
    }
}
