package cn.hubei.trade.file.inspection;

import java.util.List;
import java.util.regex.Pattern;

/** The content types of harmless parts, as Word, Excel, WPS and LibreOffice write them. */
final class PartTypes {

    private static final List<Pattern> KNOWN = List.of(
            Pattern.compile("(application|text)/xml"),
            Pattern.compile("application/vnd\\.openxmlformats-package\\.[a-z0-9.-]+\\+xml"),
            Pattern.compile("application/vnd\\.openxmlformats-package\\.digital-signature-(origin|certificate)"),
            Pattern.compile("application/vnd\\.openxmlformats-officedocument\\.[a-z0-9.-]+\\+xml"),
            Pattern.compile("application/vnd\\.openxmlformats-officedocument\\."
                    + "(vmldrawing|obfuscatedfont|(spreadsheet|wordprocessing)ml\\.printersettings)"),
            Pattern.compile("application/vnd\\.ms-office\\."
                    + "(chartstyle|chartcolorstyle|chartex|drawingml\\.diagramdrawing|classificationlabels|intelligence2)"
                    + "\\+xml"),
            Pattern.compile("application/vnd\\.ms-excel\\."
                    + "(person|threadedcomments|slicer|slicercache|timeline|timelinecache|controlproperties|rd[a-z]+"
                    + "|richvaluerel|richstyles|namedsheetviews|wssortmap|featurepropertybag)\\+xml"),
            Pattern.compile("application/vnd\\.ms-word\\.(styleswitheffects|people|comments[a-z]+)\\+xml"),
            Pattern.compile("application/vnd\\.wps-officedocument\\.[a-z0-9.-]+\\+xml"),
            Pattern.compile("application/inkml\\+xml"),
            Pattern.compile(
                    "image/(png|x-png|jpe?g|pjpeg|gif|bmp|x-bmp|tiff?|x-tiff|(x-)?[ew]mf|svg\\+xml|webp|pict|x-icon"
                            + "|vnd\\.ms-photo)"));

    /** Whatever a part is said to be, it is opened by its name once it is taken out. */
    private static final Pattern ENDINGS = Pattern.compile(
            "(?i).*\\.(xml|rels|vml|png|jpe?g|jpe|jfif|gif|bmp|dib|tiff?|emf|wmf|emz|wmz|svg|webp|wdp|pict|ico|odttf|bin|sigs|cer)");

    private PartTypes() {}

    static boolean areKnown(String contentType) {
        return KNOWN.stream().anyMatch(known -> known.matcher(contentType).matches());
    }

    static boolean mayEnd(String name) {
        return ENDINGS.matcher(name).matches();
    }
}
