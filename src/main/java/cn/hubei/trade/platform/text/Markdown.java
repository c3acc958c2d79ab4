package cn.hubei.trade.platform.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Turns what somebody typed into a safe page: HTML is shown as text, a link leads to the web or a mailbox (ADR 14). */
public final class Markdown {

    private static final int HIGHEST = 2;
    private static final int DEEPEST = 4;
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    /**
     * All but code by four blanks: who begins a paragraph with blanks means a paragraph. The first that a line fits takes it,
     * so that the order counts: 「* * *」 is a line and no list.
     */
    private static final Set<Class<? extends Block>> BLOCKS = new LinkedHashSet<>(List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            HtmlBlock.class,
            ThematicBreak.class,
            ListBlock.class));

    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .enabledBlockTypes(BLOCKS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .postProcessor(Markdown::fit)
            .build();

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .extensions(TABLES)
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    private Markdown() {}

    public static String html(String text) {
        var document = PARSER.parse(text);
        return renderer(MarkdownAsTyped.mend(document, text)).render(document);
    }

    /** Without its marks, for a line in a list. */
    public static String plain(String text) {
        var document = PARSER.parse(text);
        MarkdownAsTyped.mend(document, text);
        return PLAIN.render(document);
    }

    private static HtmlRenderer renderer(Map<Node, Integer> numbers) {
        return HtmlRenderer.builder()
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
                    } else if (numbers.containsKey(node)) {
                        attributes.put("value", String.valueOf(numbers.get(node)));
                    }
                })
                .build();
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
