package cn.hubei.trade.help;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.help.Manual.Chapter;
import org.junit.jupiter.api.Test;

class ManualReaderTest {

    private static final Manual MANUAL = ManualReader.read("provider", """
            # 手册
            ## 3.4 培训中心
            <!-- page: /console/trainings /console/history -->
            点击「新增」。

            ### 3.4.2 申请审批
            <!-- page: /console/trainings/7 -->
            ![没有拍过](pictures/no-such.jpg "provider /console")
            """);

    @Test
    void itsHeadingsAreChaptersWithTheirNumbers() {
        assertThat(MANUAL.title()).isEqualTo("手册");
        assertThat(MANUAL.chapters()).extracting(Chapter::number).containsExactly("3.4", "3.4.2");
        assertThat(MANUAL.html()).contains("<h2 id=\"3.4\">3.4 培训中心</h2>", "点击「新增」。");
    }

    @Test
    void aPageLeadsToTheChapterThatNamesMostOfIt() {
        assertThat(MANUAL.of("/console/trainings/12")).map(Chapter::number).hasValue("3.4");
        assertThat(MANUAL.of("/console/trainings/7/form")).map(Chapter::number).hasValue("3.4.2");
        assertThat(MANUAL.of("/console/trainings-x")).isEmpty();
    }

    @Test
    void whatIsForTheProgramIsNotShown() {
        assertThat(MANUAL.html()).doesNotContain("page:", "provider /console", "no-such");
    }
}
