package cn.hubei.trade.help;

import cn.hubei.trade.help.Manual.Chapter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Reads a manual from its Markdown: headings begin with their number, a comment below one names the pages of which it
 * tells.
 */
class ManualReader extends AbstractVisitor {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final Pattern NUMBERED = Pattern.compile("([\\d.]+)\\s+(.*)");
    private static final Pattern PAGES = Pattern.compile("(?s)<!--\\s*page:(.*)-->\\s*");

    private final List<Chapter> chapters = new ArrayList<>();
    private final Map<Node, String> numbers = new HashMap<>();
    private String title = "";

    static Manual read(String name, String markdown) {
        var reader = new ManualReader();
        var document = PARSER.parse(markdown);
        document.accept(reader);
        return new Manual(name, reader.title, reader.renderer().render(document), List.copyOf(reader.chapters));
    }

    @Override
    public void visit(Heading heading) {
        var text = text(heading);
        var numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            begin(heading, numbered);
        } else if (heading.getLevel() == 1) {
            title = text;
            heading.unlink();
        }
    }

    private void begin(Heading heading, Matcher numbered) {
        numbers.put(heading, numbered.group(1));
        chapters.add(new Chapter(numbered.group(1), numbered.group(2), new ArrayList<>()));
    }

    @Override
    public void visit(HtmlBlock block) {
        var pages = PAGES.matcher(block.getLiteral());
        if (pages.matches() && !chapters.isEmpty()) {
            chapters.get(chapters.size() - 1)
                    .pages()
                    .addAll(List.of(pages.group(1).strip().split("\\s+")));
        }
        block.unlink();
    }

    private static String text(Heading heading) {
        var text = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString();
    }

    private HtmlRenderer renderer() {
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .nodeRendererFactory(ManualPicture::new)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (numbers.containsKey(node)) {
                        attributes.put("id", numbers.get(node));
                    } else if (node instanceof TableBlock) {
                        attributes.put("class", "table table-sm");
                    }
                })
                .build();
    }
}
