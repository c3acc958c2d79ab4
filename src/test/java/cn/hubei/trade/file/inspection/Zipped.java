package cn.hubei.trade.file.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file in the making; Office documents are such. */
public final class Zipped {

    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final Map<String, StringBuilder> tables = new LinkedHashMap<>();

    private Zipped() {}

    public static Zipped empty() {
        return new Zipped();
    }

    /** The least that Word opens. */
    public static Zipped word() {
        return new Zipped()
                .withType("rels", "application/vnd.openxmlformats-package.relationships+xml")
                .withType("xml", "application/xml")
                .related("_rels/.rels", "officeDocument", "word/document.xml", false)
                .part("word/document.xml", WORD + "document.main+xml", "<w:document xmlns:w='w'/>");
    }

    public static Zipped excel() {
        return new Zipped()
                .withType("rels", "application/vnd.openxmlformats-package.relationships+xml")
                .withType("xml", "application/xml")
                .related("_rels/.rels", "officeDocument", "xl/workbook.xml", false)
                .part("xl/workbook.xml", EXCEL + "sheet.main+xml", "<workbook/>");
    }

    public Zipped with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    public Zipped with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Zipped withType(String ending, String type) {
        types.append("<Default Extension='%s' ContentType='%s'/>".formatted(ending, type));
        return this;
    }

    public Zipped part(String name, String type, byte[] content) {
        types.append("<Override PartName='/%s' ContentType='%s'/>".formatted(name, type));
        return with(name, content);
    }

    public Zipped part(String name, String type, String content) {
        return part(name, type, content.getBytes(StandardCharsets.UTF_8));
    }

    public Zipped related(String table, String kind, String target, boolean external) {
        var lines = tables.computeIfAbsent(table, name -> new StringBuilder());
        lines.append("<Relationship Id='r%d' Type='%s%s' Target='%s'%s/>"
                .formatted(lines.length(), RELATIONSHIPS, kind, target, external ? " TargetMode='External'" : ""));
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (types.length() > 0) {
                write(
                        zip,
                        "[Content_Types].xml",
                        xml("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>" + types
                                + "</Types>"));
            }
            for (var table : tables.entrySet()) {
                write(
                        zip,
                        table.getKey(),
                        xml("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + table.getValue() + "</Relationships>"));
            }
            for (var entry : entries.entrySet()) {
                write(zip, entry.getKey(), entry.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static byte[] xml(String content) {
        return ("<?xml version='1.0' encoding='UTF-8'?>" + content).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
