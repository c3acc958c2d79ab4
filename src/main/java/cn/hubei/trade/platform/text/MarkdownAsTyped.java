package cn.hubei.trade.platform.text;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Keeps what Markdown would make of a text by surprise: numbers of a list that leave some out, stars and underscores between
 * words, a line under a line, and 「[附件]: …」, which would be gone.
 */
final class MarkdownAsTyped extends AbstractVisitor {

    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,9})[.)]");

    private final String text;
    private final Map<Node, Integer> numbers = new IdentityHashMap<>();

    private MarkdownAsTyped(String text) {
        this.text = text;
    }

    /** Mends a document that was parsed from the text, and tells the number of each item of its numbered lists. */
    static Map<Node, Integer> mend(Node document, String text) {
        var mending = new MarkdownAsTyped(text);
        document.accept(mending);
        return mending.numbers;
    }

    @Override
    public void visit(ListItem item) {
        if (item.getParent() instanceof OrderedList) {
            var number = NUMBER.matcher(source(item));
            if (number.lookingAt()) {
                numbers.put(item, Integer.valueOf(number.group(1)));
            }
        }
        visitChildren(item);
    }

    @Override
    public void visit(Emphasis emphasis) {
        visitChildren(emphasis);
        unfold(emphasis, emphasis.getOpeningDelimiter());
    }

    @Override
    public void visit(StrongEmphasis strong) {
        visitChildren(strong);
        if ("__".equals(strong.getOpeningDelimiter())) {
            unfold(strong, "__");
        }
    }

    /** 「---」 under a line is meant as a line, not as making a heading of the one above. */
    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        if (!source(heading).stripLeading().startsWith("#")) {
            var paragraph = new Paragraph();
            moveChildren(heading, paragraph);
            heading.insertBefore(paragraph);
            heading.insertBefore(new ThematicBreak());
            heading.unlink();
        }
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text(source(definition)));
        definition.insertBefore(paragraph);
        definition.unlink();
    }

    private static void unfold(Node node, String delimiter) {
        node.insertBefore(new Text(delimiter));
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.insertBefore(new Text(delimiter));
        node.unlink();
    }

    private static void moveChildren(Node from, Node to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
    }

    private String source(Node node) {
        return node.getSourceSpans().stream()
                .findFirst()
                .map(span -> text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
                .orElse("");
    }
}
