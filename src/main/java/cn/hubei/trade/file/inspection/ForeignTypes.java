package cn.hubei.trade.file.inspection;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** File types that are not accepted: what each is, and how its owner makes an accepted one of it. */
public final class ForeignTypes {

    private static final String AS_PICTURE = "请用看图软件另存为 jpg 或 png 后上传";
    private static final String UNPACK = "请解压后逐个上传其中的文件";
    private static final String NO_PROGRAM = "请选择照片、扫描件或文档";

    /** The first that fits. */
    private static final List<Map.Entry<String, String>> SENTENCES = List.of(
            Map.entry("image/hei[cf](-sequence)?", "是 HEIC 照片，请在手机「设置 - 相机 - 格式」中选「兼容性最佳」后重拍，或另存为 jpg 后上传"),
            Map.entry("image/avif", "是 AVIF 图片，" + AS_PICTURE),
            Map.entry("image/webp", "是 WebP 图片，" + AS_PICTURE),
            Map.entry("image/svg\\+xml", "是 SVG 矢量图，" + AS_PICTURE),
            Map.entry("image/tiff", "是 TIFF 图片，" + AS_PICTURE),
            Map.entry("image/(x-ms-)?bmp", "是 BMP 图片，" + AS_PICTURE),
            Map.entry("application/pdf", "是 PDF 文件，这里只收图片，请将该页导出或截图为 jpg、png 后上传"),
            Map.entry("application/ofd", "是 OFD 文件，这里只收图片，请将该页导出或截图为 jpg、png 后上传"),
            Map.entry(".*wordprocessingml\\.document", "是 Word 文档，这里只收图片，请将该页导出或截图为 jpg、png 后上传"),
            Map.entry(".*spreadsheetml\\.sheet", "是 Excel 表格，这里只收图片，请将该页导出或截图为 jpg、png 后上传"),
            Map.entry(".*(presentationml|ms-powerpoint).*", "是 PowerPoint 演示文稿，请另存为 PDF 后上传"),
            Map.entry(".*(wordprocessing|spreadsheet)ml\\.template", "是 Word 或 Excel 模板，请另存为 docx 或 xlsx 后上传"),
            Map.entry(".*macroenabled.*", "是启用宏的 Word 或 Excel 文件，请「另存为」不含宏的 docx 或 xlsx 后上传"),
            Map.entry("application/msword", "是旧版 Word 文档（doc），请用 Word 或 WPS 打开，另存为 docx 后上传"),
            Map.entry("application/vnd\\.ms-excel", "是旧版 Excel 表格（xls），请用 Excel 或 WPS 打开，另存为 xlsx 后上传"),
            Map.entry(".*oasis\\.opendocument.*", "是 OpenDocument 文档，请用 LibreOffice 或 WPS 另存为 docx、xlsx 或 PDF 后上传"),
            Map.entry("application/rtf", "是 RTF 文档，请用 Word 或 WPS 打开，另存为 docx 后上传"),
            Map.entry("application/zip", "是 zip 压缩包，" + UNPACK),
            Map.entry(
                    "application/(x-rar-compressed.*|vnd\\.rar|x-7z-compressed|gzip|x-tar|x-xz|x-bzip2?)",
                    "是压缩包，" + UNPACK),
            Map.entry(
                    ".*(dosexec|msdownload|executable|sharedlib|x-elf|java-archive|x-msi|x-sh|x-bat).*",
                    "是程序，不能上传，" + NO_PROGRAM),
            Map.entry("text/html|application/xhtml\\+xml", "是网页，请用浏览器「打印 - 另存为 PDF」后上传"),
            Map.entry("text/.*|application/(xml|json)", "是文本文件，请粘贴到 Word 或 WPS 中，存为 docx 或 PDF 后上传"),
            Map.entry("video/.*|application/mp4", "是视频，请截取关键画面，存为 jpg 或 png 后上传"),
            Map.entry("audio/.*", "是音频，不能上传，" + NO_PROGRAM));

    private ForeignTypes() {}

    /** Goes on after the name, of which it is only used where the content keeps its secret. */
    public static String sentence(String type, String name) {
        if (type.equals(OldOffice.LOCKED)) {
            return "是受密码保护的" + locked(name) + "，请打开后在「文件 - 信息」中取消密码，重新保存后上传";
        }
        return SENTENCES.stream()
                .filter(kind -> type.matches(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("的内容不是允许的类型");
    }

    private static String locked(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        if (small.matches(".*\\.do[ct][xm]?")) {
            return " Word 文档";
        }
        return small.matches(".*\\.xl[st][xm]?") ? " Excel 表格" : " Office 文档";
    }
}
