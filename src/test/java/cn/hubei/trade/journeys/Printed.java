package cn.hubei.trade.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page as the browser prints it on A4.
 *
 * @param text without blanks and line ends
 * @param outside what stands beyond a sheet's edge
 */
record Printed(String text, String outside, int pages) {

    static Printed of(Page page) {
        var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new Reader();
            var text = reader.getText(document).replaceAll("\\s", "");
            return new Printed(text, reader.outside.toString(), document.getNumberOfPages());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Reader extends PDFTextStripper {

        private final StringBuilder outside = new StringBuilder();

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            positions.stream()
                    .filter(letter -> letter.getXDirAdj() < 0
                            || letter.getXDirAdj() + letter.getWidthDirAdj() > letter.getPageWidth())
                    .forEach(letter -> outside.append(letter.getUnicode()));
            super.writeString(text, positions);
        }
    }
}
