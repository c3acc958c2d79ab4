package cn.hubei.trade.file.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which content types a document must not contain, and how its writer takes each out. */
enum DangerousTypes {
    MACRO(
            ".*(vba|macro|dialogsheet|jsproject|attachedtoolbars|keymap).*",
            "含有宏（%s），请在 Word、Excel 或 WPS 中「另存为」不含宏的 docx 或 xlsx 后上传"),
    CONTROL(".*activex.*", "含有 ActiveX 控件（%s），请删除控件，另存为 docx 或 xlsx 后上传"),
    LINK(".*(externallink|connections).*", "链接了其他文件或数据源（%s），请在「数据 - 编辑链接、连接」中断开后重新保存"),
    ENCLOSED(
            ".*(oleobject|officedocument\\.package|msword|ms-excel|ms-powerpoint|\\.(document|sheet|presentation))",
            "嵌入了其他文件或对象（%s），请删除嵌入的对象，或改为图片，重新保存后上传"),
    UNKNOWN(".*", "含有不能接受的内容（%s），请用 Word、Excel 或 WPS 打开，另存为 docx、xlsx 或 PDF 后上传");

    private final Pattern types;
    private final String sentence;

    DangerousTypes(String types, String sentence) {
        this.types = Pattern.compile(types);
        this.sentence = sentence;
    }

    Unfit at(String part) {
        return new Unfit(sentence.formatted(part));
    }

    /** Of a content type; none where it is one of those that only lie there. */
    static Optional<DangerousTypes> of(String contentType) {
        var type = contentType.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(danger -> danger.types.matcher(type).matches())
                .findFirst()
                .filter(danger -> danger != UNKNOWN || !PartTypes.areKnown(type));
    }
}
