package cn.hubei.trade.notice;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns what an officer typed into a safe page: HTML is shown as text, a link leads to the web or a mailbox (ADR 14). */
final class Markdown {

    private static final int HIGHEST = 2;
    private static final int DEEPEST = 4;
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    private static final Parser PARSER =
            Parser.builder().extensions(TABLES).postProcessor(Markdown::fit).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            // The library's own choice would let data: pass.
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .softbreak("<br>\n")
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link) {
                    attributes.put("rel", "noopener noreferrer nofollow");
                } else if (node instanceof TableBlock) {
                    attributes.put("class", "table table-sm");
                }
            })
            .build();

    private Markdown() {}

    static String html(String text) {
        return RENDERER.render(PARSER.parse(text));
    }

    /** The page's own title stands above all headings. A picture from elsewhere is refused by the browser. */
    private static Node fit(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.max(HIGHEST, Math.min(heading.getLevel(), DEEPEST)));
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) {
                while (image.getFirstChild() != null) {
                    image.insertBefore(image.getFirstChild());
                }
                image.unlink();
            }
        });
        return document;
    }
}
