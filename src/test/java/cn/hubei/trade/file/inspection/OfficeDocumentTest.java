package cn.hubei.trade.file.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.Pictures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Office documents by their own tables: nothing that acts comes in, whatever it is called, and what people write does. */
class OfficeDocumentTest {

    private static final String DOCX = Zipped.WORD + "document";
    private static final String XLSX = Zipped.EXCEL + "sheet";
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    private Path folder;

    static Stream<Arguments> active() {
        return Stream.of(
                Arguments.of(
                        "a template from elsewhere",
                        Zipped.word()
                                .related(
                                        "word/_rels/settings.xml.rels",
                                        "attachedTemplate",
                                        "http://evil.example/t.dotm",
                                        true),
                        "使用了外部模板（http://evil.example/t.dotm）"),
                Arguments.of(
                        "a macro project under another name",
                        Zipped.excel().part("xl/data.bin", "application/vnd.ms-office.vbaProject", OLE),
                        "含有宏（xl/data.bin）"),
                Arguments.of(
                        "a macro project that is said to be a printer's settings",
                        Zipped.excel()
                                .part("xl/printerSettings/printerSettings1.bin", Zipped.EXCEL + "printerSettings", OLE),
                        "嵌入了其他文件或对象（xl/printerSettings/printerSettings1.bin）"),
                Arguments.of(
                        "a sheet of old macros",
                        Zipped.excel()
                                .part("xl/macrosheets/sheet1.xml", "application/vnd.ms-excel.macrosheet+xml", "<x/>"),
                        "含有宏（xl/macrosheets/sheet1.xml）"),
                Arguments.of(
                        "an embedded object",
                        Zipped.excel()
                                .part(
                                        "xl/embeddings/oleObject1.bin",
                                        "application/vnd.openxmlformats-officedocument.oleObject",
                                        OLE),
                        "嵌入了其他文件或对象（xl/embeddings/oleObject1.bin）"),
                Arguments.of(
                        "an embedded workbook",
                        Zipped.word()
                                .part(
                                        "word/embeddings/a.xlsx",
                                        XLSX,
                                        Zipped.excel().bytes()),
                        "嵌入了其他文件或对象（word/embeddings/a.xlsx）"),
                Arguments.of(
                        "a control",
                        Zipped.word()
                                .part("word/activeX/activeX1.xml", "application/vnd.ms-office.activeX+xml", "<x/>"),
                        "含有 ActiveX 控件（word/activeX/activeX1.xml）"),
                Arguments.of("a script", Zipped.word().with("x.js", "WScript.Echo(1)"), "含有不能接受的内容（x.js）"),
                Arguments.of(
                        "a script that is said to be XML",
                        Zipped.word().withType("js", "application/xml").with("word/x.js", "WScript.Echo(1)"),
                        "含有不能接受的内容（word/x.js）"),
                Arguments.of(
                        "a web application",
                        Zipped.word().withType("hta", "text/html").with("word/x.hta", "<script/>"),
                        "含有不能接受的内容（word/x.hta）"),
                Arguments.of(
                        "a program in a picture's place",
                        Zipped.word().withType("png", "image/png").with("word/media/image1.png", "MZ\0\0"),
                        "嵌入了其他文件或对象（word/media/image1.png）"),
                Arguments.of(
                        "another workbook",
                        Zipped.excel()
                                .part("xl/externalLinks/externalLink1.xml", Zipped.EXCEL + "externalLink+xml", "<x/>"),
                        "链接了其他文件或数据源（xl/externalLinks/externalLink1.xml）"),
                Arguments.of(
                        "an object that lies elsewhere",
                        Zipped.word()
                                .related("word/_rels/document.xml.rels", "oleObject", "file:///\\\\a\\b.doc", true),
                        "链接了外部对象"),
                Arguments.of(
                        "a frame",
                        Zipped.word().related("word/_rels/webSettings.xml.rels", "frame", "http://evil.example/", true),
                        "引用了文档以外的内容（http://evil.example/）"),
                Arguments.of(
                        "a picture that is fetched",
                        Zipped.word()
                                .related("word/_rels/document.xml.rels", "image", "http://evil.example/a.png", true),
                        "引用了外部图片"),
                Arguments.of(
                        "a link that starts a program",
                        Zipped.word().related("word/_rels/document.xml.rels", "hyperlink", "ms-msdt:/id x", true),
                        "含有指向本机文件或程序的链接（ms-msdt:/id x）"),
                Arguments.of(
                        "a link to somebody's machine",
                        Zipped.word().related("word/_rels/document.xml.rels", "hyperlink", "\\\\evil\\share\\a", true),
                        "含有指向本机文件或程序的链接"),
                Arguments.of(
                        "a document type",
                        Zipped.word()
                                .with(
                                        "word/_rels/document.xml.rels",
                                        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><Relationships>&a;</Relationships>"),
                        "已损坏"),
                Arguments.of(
                        "macros behind a chart",
                        Zipped.word()
                                .related("word/charts/_rels/chart1.xml.rels", "package", "../embeddings/a.xlsx", false)
                                .part(
                                        "word/embeddings/a.xlsx",
                                        XLSX,
                                        Zipped.excel()
                                                .part("xl/x.bin", "application/vnd.ms-office.vbaProject", OLE)
                                                .bytes()),
                        "含有宏（xl/x.bin）"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("active")
    void whatActsByItselfIsRefusedAndToldByItsName(String what, Zipped document, String sentence) throws IOException {
        assertThatThrownBy(() -> inspected(document.bytes()))
                .as(what)
                .isInstanceOf(Unfit.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining("请");
    }

    @Test
    void aReportFromWordWithPicturesAChartHeadersCommentsAndLinksComesIn() throws Exception {
        assertThat(inspected(report())).isEqualTo(DOCX);
    }

    @Test
    void aWorkbookWithChartsCommentsPicturesAndPrinterSettingsComesIn() throws Exception {
        assertThat(inspected(workbook())).isEqualTo(XLSX);
    }

    @Test
    void whatWpsWritesComesIn() throws IOException {
        var document = Zipped.word()
                .withType("png", "image/png")
                .withType("wmf", "image/x-wmf")
                .related("_rels/.rels", "custom-properties", "docProps/custom.xml", false)
                .part("docProps/app.xml", office("extended-properties+xml"), "<x/>")
                .part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", "<x/>")
                .part("docProps/custom.xml", office("custom-properties+xml"), "<x/>")
                .with(
                        "customXml/item1.xml",
                        "<s:customData xmlns:s='http://www.wps.cn/officeDocument/2013/wpsCustomData'/>")
                .part("customXml/itemProps1.xml", office("customXmlProperties+xml"), "<x/>")
                .part("word/fontTable.xml", Zipped.WORD + "fontTable+xml", "<x/>")
                .part("word/numbering.xml", Zipped.WORD + "numbering+xml", "<x/>")
                .part("word/settings.xml", Zipped.WORD + "settings+xml", "<x/>")
                .part("word/styles.xml", Zipped.WORD + "styles+xml", "<x/>")
                .part("word/theme/theme1.xml", office("theme+xml"), "<x/>")
                .with("word/media/image1.png", Pictures.png(3, 3))
                .with("word/media/image2.wmf", new byte[] {(byte) 0xD7, (byte) 0xCD});
        assertThat(inspected(document.bytes())).isEqualTo(DOCX);

        var sheet = Zipped.excel()
                .part("xl/worksheets/sheet1.xml", Zipped.EXCEL + "worksheet+xml", "<x/>")
                .part("xl/cellimages.xml", "application/vnd.wps-officedocument.cellimage+xml", "<x/>")
                .part("xl/sharedStrings.xml", Zipped.EXCEL + "sharedStrings+xml", "<x/>")
                .part("xl/styles.xml", Zipped.EXCEL + "styles+xml", "<x/>");
        assertThat(inspected(sheet.bytes())).isEqualTo(XLSX);
    }

    @Test
    void whatLibreOfficeAndNewerOfficesWriteComesIn() throws IOException {
        var document = Zipped.word()
                .withType("odttf", office("obfuscatedFont"))
                .withType("jpeg", "image/jpeg")
                .withType("svg", "image/svg+xml")
                .withType("vml", office("vmlDrawing"))
                .with("word/fonts/font1.odttf", new byte[40])
                .with("docProps/thumbnail.jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8})
                .with("word/media/image1.svg", "<svg/>")
                .with("word/vmlDrawing1.vml", "<xml/>")
                .with("[trash]/0000.dat", new byte[20])
                .part("word/comments.xml", Zipped.WORD + "comments+xml", "<x/>")
                .part("word/commentsExtended.xml", Zipped.WORD + "commentsExtended+xml", "<x/>")
                .part("word/people.xml", Zipped.WORD + "people+xml", "<x/>")
                .part("word/glossary/document.xml", Zipped.WORD + "document.glossary+xml", "<x/>")
                .part("word/footnotes.xml", Zipped.WORD + "footnotes+xml", "<x/>")
                .part(
                        "_xmlsignatures/origin.sigs",
                        "application/vnd.openxmlformats-package.digital-signature-origin",
                        "")
                .related("word/_rels/document.xml.rels", "hyperlink", "mailto:a@example.cn", true)
                .related("word/_rels/document.xml.rels", "hyperlink", "附件/报名表.docx", true)
                .related("word/_rels/document.xml.rels", "hyperlink", "#_Toc1", true);
        assertThat(inspected(document.bytes())).isEqualTo(DOCX);

        var sheet = Zipped.excel()
                .withType("bin", Zipped.EXCEL + "printerSettings")
                .with("xl/printerSettings/printerSettings1.bin", new byte[] {'H', 0, 'P', 0})
                .part(
                        "xl/threadedComments/threadedComment1.xml",
                        "application/vnd.ms-excel.threadedcomments+xml",
                        "<x/>")
                .part("xl/persons/person.xml", "application/vnd.ms-excel.person+xml", "<x/>")
                .part("xl/metadata.xml", Zipped.EXCEL + "sheetMetadata+xml", "<x/>")
                .part("xl/richData/rdrichvalue.xml", "application/vnd.ms-excel.rdrichvalue+xml", "<x/>")
                .part("xl/ctrlProps/ctrlProp1.xml", "application/vnd.ms-excel.controlproperties+xml", "<x/>")
                .part("xl/pivotTables/pivotTable1.xml", Zipped.EXCEL + "pivotTable+xml", "<x/>")
                .part("docMetadata/LabelInfo.xml", "application/vnd.ms-office.classificationlabels+xml", "<x/>");
        assertThat(inspected(sheet.bytes())).isEqualTo(XLSX);
    }

    @Test
    void whatUnfoldsToMoreThanCanBeHeldIsNotUnfolded() {
        var folded = new byte[40 * 1024 * 1024];
        assertThatThrownBy(() -> inspected(Zipped.word()
                        .with("word/_rels/document.xml.rels", folded)
                        .bytes()))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("展开后过大");
    }

    @Test
    void aDocumentThatIsBrokenOffIsToldToBeBroken() {
        var whole = Zipped.word().with("word/a.xml", new byte[10_000]).bytes();
        assertThatThrownBy(() -> inspected(java.util.Arrays.copyOf(whole, whole.length - 100)))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("已损坏");
    }

    /** Its type, once it has come in. */
    private String inspected(byte[] content) throws IOException {
        var file = Files.write(Files.createTempFile(folder, "upload", ""), content);
        var type = Inspection.type(file);
        Inspection.demandHarmless(file, type);
        return type;
    }

    private static String office(String what) {
        return "application/vnd.openxmlformats-officedocument." + what;
    }

    private static byte[] report() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle("培训总结");
            document.getProperties().getCustomProperties().addProperty("KSOProductBuildVer", "2052-12.1.0");
            document.createHeaderFooterPolicy();
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(Pictures.png(20, 20)),
                            Document.PICTURE_TYPE_PNG,
                            "照片.png",
                            Units.toEMU(50),
                            Units.toEMU(50));
            document.createParagraph()
                    .createHyperlinkRun("https://swt.hubei.gov.cn/")
                    .setText("商务厅");
            document.createComments().createComment(java.math.BigInteger.ONE).setAuthor("张磊");
            var chart = document.createChart();
            chart.setTitleText("人数");
            var months = XDDFDataSourcesFactory.fromArray(new String[] {"1 月", "2 月"});
            var people = XDDFDataSourcesFactory.fromArray(new Double[] {12d, 30d});
            var data = chart.createData(
                    ChartTypes.BAR,
                    chart.createCategoryAxis(AxisPosition.BOTTOM),
                    chart.createValueAxis(AxisPosition.LEFT));
            data.addSeries(months, people).setTitle("人数", null);
            chart.plot(data);
            document.write(bytes);
        }
        assertThat(new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1)).contains("word/embeddings/");
        return bytes.toByteArray();
    }

    private static byte[] workbook() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("签到表");
            var cell = sheet.createRow(0).createCell(0);
            cell.setCellValue("张磊");
            var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("https://swt.hubei.gov.cn/");
            cell.setHyperlink(link);
            var drawing = sheet.createDrawingPatriarch();
            var anchor = drawing.createAnchor(0, 0, 0, 0, 1, 1, 4, 4);
            var comment = drawing.createCellComment(anchor);
            comment.setString("迟到");
            cell.setCellComment(comment);
            drawing.createPicture(
                    drawing.createAnchor(0, 0, 0, 0, 5, 5, 8, 8),
                    workbook.addPicture(Pictures.png(9, 9), org.apache.poi.ss.usermodel.Workbook.PICTURE_TYPE_PNG));
            drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 9, 9, 14, 14)).setTitleText("人数");
            workbook.write(bytes);
        }
        return withPrinterSettings(bytes.toByteArray());
    }

    private static byte[] withPrinterSettings(byte[] workbook) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var opc = OPCPackage.open(new ByteArrayInputStream(workbook))) {
            var name = PackagingURIHelper.createPartName("/xl/printerSettings/printerSettings1.bin");
            try (var content =
                    opc.createPart(name, Zipped.EXCEL + "printerSettings").getOutputStream()) {
                content.write("H\0P\0".getBytes(StandardCharsets.ISO_8859_1));
            }
            opc.getPart(PackagingURIHelper.createPartName("/xl/worksheets/sheet1.xml"))
                    .addRelationship(
                            name, org.apache.poi.openxml4j.opc.TargetMode.INTERNAL, RELATION + "printerSettings");
            opc.save(bytes);
        }
        return bytes.toByteArray();
    }
}
