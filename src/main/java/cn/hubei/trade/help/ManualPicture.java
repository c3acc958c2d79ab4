package cn.hubei.trade.help;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.springframework.core.io.ClassPathResource;

/** A manual's picture with its caption; one that is not taken yet is left out. */
class ManualPicture implements NodeRenderer {

    static final String FOLDER = "manual/";

    private final HtmlNodeRendererContext context;

    ManualPicture(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
        var picture = (Image) node;
        if (new ClassPathResource(FOLDER + picture.getDestination()).exists()) {
            show(picture.getDestination(), picture.getFirstChild() instanceof Text caption ? caption.getLiteral() : "");
        }
    }

    private void show(String file, String caption) {
        var html = context.getWriter();
        html.tag("span", Map.of("class", "manual-picture"));
        html.tag(
                "img",
                Map.of("src", "/help/" + file, "alt", caption, "loading", "lazy", "width", "1280", "height", "720"),
                true);
        html.tag("span");
        html.text("图：" + caption);
        html.tag("/span");
        html.tag("/span");
    }
}
