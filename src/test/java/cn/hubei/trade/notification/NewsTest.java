package cn.hubei.trade.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewsTest {

    @Test
    void aReasonIsOneSentenceHoweverItWasTyped() {
        assertThat(News.because("材料不完整")).isEqualTo("原因：材料不完整。");
        assertThat(News.because("材料不完整。 ")).isEqualTo("原因：材料不完整。");
        assertThat(News.because("缺少\n营业执照！")).isEqualTo("原因：缺少\n营业执照！");
    }

    @Test
    void whatIsTooLongIsCutWithASign() {
        var news = new News("key", "题".repeat(300), "文".repeat(800), "/");
        assertThat(news.title()).hasSize(200).endsWith("…");
        assertThat(news.body()).hasSize(700).endsWith("…");
    }
}
