package cn.hubei.trade.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void paragraphsLinesHeadingsListsAndTablesAreShown() {
        assertThat(Markdown.html("第一段\n第二行\n\n## 小标题\n\n- 甲\n- **乙**")).isEqualTo("""
                        <p>第一段<br>
                        第二行</p>
                        <h2>小标题</h2>
                        <ul>
                        <li>甲</li>
                        <li><strong>乙</strong></li>
                        </ul>
                        """);
        assertThat(Markdown.html("| 甲 | 乙 |\n|---|---|\n| 1 | 2 |"))
                .startsWith("<table class=\"table table-sm\">")
                .contains("<td>1</td>");
    }

    @Test
    void aLinkLeadsToTheWebOrAMailbox() {
        assertThat(Markdown.html("[商务厅](https://swt.hubei.gov.cn/)"))
                .contains("href=\"https://swt.hubei.gov.cn/\"", "rel=\"noopener noreferrer nofollow\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "正文 <b onclick=\"alert(1)\">粗</b>",
                "[点](javascript:alert(1))",
                "[点](JaVaScRiPt:alert(1))",
                "[点](data:text/html,<script>alert(1)</script>)",
                "[点](vbscript:x)",
                "<javascript:alert(1)>",
                "![图](javascript:alert(1))",
                "![图](https://elsewhere.example/x.png)",
                "[a](https://x.example \"' onmouseover='alert(1)\")",
                "[a](https://x.example/\"onmouseover=\"alert(1))",
                "```\n</code></pre><script>alert(1)</script>\n```",
                "| <script>x</script> |\n|---|\n| [点](javascript:x) |"
            })
    void nothingTypedRunsOrReachesElsewhere(String hostile) {
        var html = Markdown.html(hostile);
        assertThat(html.toLowerCase(Locale.ROOT))
                .doesNotContain("<script", "<img", "href=\"javascript", "href=\"data", "href=\"vbscript", "<b ");
        assertThat(html).doesNotContainPattern("<a [^>]*\" on\\w+=");
    }
}
