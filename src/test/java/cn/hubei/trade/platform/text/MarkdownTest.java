package cn.hubei.trade.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    各市、州商务局：",
                "\u3000\u3000各市、州商务局：",
                "规格 2*3*4 与 5*6*7",
                "文件 a_b_c 与 __填写__",
                "[附件]: 名单.xlsx",
                "*重要*",
                "一、总体要求",
                "（一）范围",
                "1、第一条",
                "2. 只有第二条接着上文，3. 第三条",
                "截止 2026年11月27日 17:30，联系 027-87654321",
                "~ 5~10 月 ~",
            })
    void whatLooksLikeNoMarkdownIsShownAsItWasTyped(String typed) {
        var words = Markdown.html(typed).replaceAll("<[^>]*>", "").trim();
        assertThat(words).isEqualTo(typed.replaceFirst("^(?: +|2\\. )", ""));
        assertThat(Markdown.html(typed)).doesNotContain("<code", "<em", "<h2");
    }

    @Test
    void eachItemOfAListKeepsItsOwnNumber() {
        assertThat(Markdown.html("1. 甲\n3. 乙\n3. 丙")).isEqualTo("""
                        <ol>
                        <li value="1">甲</li>
                        <li value="3">乙</li>
                        <li value="3">丙</li>
                        </ol>
                        """);
        assertThat(Markdown.html("5. 甲\n\n   - 子项\n\n7. 乙"))
                .contains("<li value=\"5\">", "<li value=\"7\">")
                .doesNotContain("<li value=\"5\">\n<ul>");
    }

    @Test
    void aLineUnderALineIsALineAndMakesNoHeading() {
        for (var line : List.of("-----", "=====", "-", "* * *")) {
            assertThat(Markdown.html("各企业：\n" + line + "\n正文")).as(line).isEqualTo("<p>各企业：</p>\n<hr />\n<p>正文</p>\n");
        }
        assertThat(Markdown.html("## 标题\n正文")).startsWith("<h2>标题</h2>");
    }

    @Test
    void boldIsBoldBetweenChineseWordsToo() {
        assertThat(Markdown.html("请于**3月5日**前报名")).isEqualTo("<p>请于<strong>3月5日</strong>前报名</p>\n");
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

    @Test
    void aLineInAListHasNoMarks() {
        assertThat(Markdown.plain("面向**企业**\n\n## 日程\n\n- 开幕\n- [对接](https://example.cn)"))
                .doesNotContain("**", "##", "\n", "](")
                .contains("面向企业", "日程", "开幕", "对接");
    }
}
