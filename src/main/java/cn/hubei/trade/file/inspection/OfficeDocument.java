package cn.hubei.trade.file.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/** A Word or Excel document, judged by its own tables: what each part is and what lies outside; names prove nothing. */
final class OfficeDocument {

    private static final String TABLES = ".rels";
    /** Office pads with these; no part may be called so, and nothing opens them. */
    private static final String PADDING = "\\[trash]/[0-9a-f]+\\.dat";

    private final Parts parts;
    private final ContentTypes types;
    private final List<Relationship> relationships = new ArrayList<>();

    static boolean is(ZipFile zip) {
        return zip.getEntry(ContentTypes.PART) != null;
    }

    OfficeDocument(ZipFile zip) throws IOException {
        parts = new Parts(zip);
        types = new ContentTypes(Elements.of(parts.whole(ContentTypes.PART)));
        for (var part : parts.names()) {
            if (part.toLowerCase(Locale.ROOT).endsWith(TABLES)) {
                read(part);
            }
        }
    }

    private void read(String table) throws IOException {
        Elements.of(parts.whole(table)).stream()
                .filter(line -> line.name().equals("Relationship"))
                .map(line -> Relationship.of(table, line))
                .forEach(relationships::add);
    }

    /** By the part that is opened first. */
    String mediaType() {
        return relationships.stream()
                .filter(line ->
                        line.source().equals("_rels/.rels") && line.kind().equals("officeDocument"))
                .findFirst()
                .map(line -> types.of(line.part()).replaceFirst("(\\.main)?\\+xml$", ""))
                .orElse("application/x-unknown-package");
    }

    void demandHarmless() throws IOException {
        var ofCharts = relationships.stream()
                .filter(Relationship::isOfAChart)
                .map(Relationship::part)
                .collect(Collectors.toSet());
        demandHarmless(ofCharts);
        for (var workbook : ofCharts) {
            demandPlainNumbers(workbook);
        }
    }

    private void demandHarmless(Set<String> except) throws IOException {
        relationships.forEach(Relationship::demandInside);
        for (var part : parts.names()) {
            if (!part.equals(ContentTypes.PART) && !part.matches(PADDING) && !except.contains(part)) {
                demandHarmless(part);
            }
        }
    }

    private void demandHarmless(String part) throws IOException {
        var danger = DangerousTypes.of(types.of(part));
        if (danger.isPresent()) {
            throw danger.get().at(part);
        }
        if (!PartTypes.mayEnd(part)) {
            throw DangerousTypes.UNKNOWN.at(part);
        }
        if (Container.is(parts.start(part))) {
            throw DangerousTypes.ENCLOSED.at(part);
        }
    }

    /** What lies behind a chart is a workbook, and in that one lies no other. */
    private void demandPlainNumbers(String workbook) throws IOException {
        var aside = Files.createTempFile("chart", ".xlsx");
        try {
            parts.copy(workbook, aside);
            try (var zip = new ZipFile(aside.toFile())) {
                new OfficeDocument(zip).demandHarmless(Set.of());
            }
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
