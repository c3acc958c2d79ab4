package cn.hubei.trade.file.inspection;

import cn.hubei.trade.file.inspection.Elements.Element;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * A relationship of a document's part: what the part refers to.
 *
 * @param source the table's own name, e.g. {@code word/_rels/document.xml.rels}
 * @param kind the last word of its type
 */
record Relationship(String source, String kind, String target, boolean external) {

    private static final Pattern PLAIN_LINK =
            Pattern.compile("(?i)(https?|mailto|tel|ftp):.*|(?![a-z][a-z0-9+.-]*:|[/\\\\]{2}).*");
    private static final int SHOWN = 60;

    static Relationship of(String source, Element line) {
        var type = line.get("Type");
        return new Relationship(
                source,
                type.substring(type.lastIndexOf('/') + 1),
                line.get("Target").strip(),
                line.get("TargetMode").equalsIgnoreCase("External"));
    }

    /** A link waits to be clicked on; whatever else lies outside is fetched as soon as the document is opened. */
    void demandInside() {
        if (external) {
            demandLink(target.length() <= SHOWN ? target : target.substring(0, SHOWN) + "…");
        }
    }

    private void demandLink(String shown) {
        switch (kind) {
            case "hyperlink" -> demandPlainLink(shown);
            case "attachedTemplate" ->
                throw new Unfit("使用了外部模板（" + shown + "），打开时会自动读取，请在「开发工具 - 文档模板」中改为 Normal 后重新保存");
            case "image" -> throw new Unfit("引用了外部图片（" + shown + "），请在「编辑指向文件的链接」中断开链接，将图片保存在文档内后重新上传");
            case "oleObject", "package" -> throw new Unfit("链接了外部对象（" + shown + "），请删除该对象，或改为图片，重新保存后上传");
            default -> throw new Unfit("引用了文档以外的内容（" + shown + "），请断开链接后重新保存，或导出为 PDF 后上传");
        }
    }

    private void demandPlainLink(String shown) {
        if (!PLAIN_LINK.matcher(target).matches()) {
            throw new Unfit("含有指向本机文件或程序的链接（" + shown + "），请取消该超链接，重新保存后上传");
        }
    }

    /** A chart carries its numbers in a workbook of its own. */
    boolean isOfAChart() {
        return !external && kind.equals("package") && source.contains("/charts/");
    }

    /** The name of the part that is meant. */
    String part() {
        var folder = source.replaceAll("_rels/[^/]*$", "");
        try {
            return URI.create("/" + folder)
                    .resolve(target.replace(" ", "%20"))
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException malformed) {
            throw Unfit.broken();
        }
    }
}
