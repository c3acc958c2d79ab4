package cn.hubei.trade.platform.export;

import cn.hubei.trade.platform.time.Moments;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Writes an xlsx row by row. Text is written as text, so a code keeps its zeros and a leading "=" stays harmless. */
public final class Spreadsheet {

    private static final int FLUSHED = 1_000;

    /** Excel takes 1,048,576 rows on a sheet; what is more goes on on the next. */
    private static final int SHEET = 1_000_000;

    /** How many rows the answer holds, so that a progress can be shown. */
    private static final String ROWS = "X-Export-Rows";

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Spreadsheet() {}

    /** One column: its heading, its width in characters and where its value comes from. */
    public record Column<T>(String title, int width, Function<T, @Nullable Object> value) {}

    /** Answers with the file, written while the rows are read. */
    static <T> void send(HttpServletResponse response, String name, List<Column<T>> columns, long count, Stream<T> rows)
            throws IOException {
        response.setHeader(ROWS, String.valueOf(count));
        attach(response, name + ".xlsx");
        write(response.getOutputStream(), name, columns, rows);
    }

    private static void attach(HttpServletResponse response, String fileName) {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }

    public static <T> void write(OutputStream out, String name, List<Column<T>> columns, Stream<T> rows)
            throws IOException {
        try (var workbook = new Workbook(out, "trade", "1.0")) {
            // Packing more tightly takes as long as all the rest, for a file that is an eighth smaller.
            workbook.setCompressionLevel(Deflater.BEST_SPEED);
            var iterator = rows.iterator();
            var sheets = 0;
            do {
                var sheet = workbook.newWorksheet(sheets == 0 ? name : name + "（" + (sheets + 1) + "）");
                write(sheet, columns, iterator);
                sheets++;
            } while (iterator.hasNext());
        }
    }

    private static <T> void write(Worksheet sheet, List<Column<T>> columns, Iterator<T> rows) throws IOException {
        header(sheet, columns);
        for (int line = 1; line <= SHEET && rows.hasNext(); line++) {
            row(sheet, line, columns, rows.next());
            if (line % FLUSHED == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static <T> void row(Worksheet sheet, int line, List<Column<T>> columns, T row) {
        for (int column = 0; column < columns.size(); column++) {
            cell(sheet, line, column, columns.get(column).value().apply(row));
        }
    }

    private static <T> void header(Worksheet sheet, List<Column<T>> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(0, column, columns.get(column).title());
            sheet.style(0, column).bold().set();
            sheet.width(column, columns.get(column).width());
        }
        sheet.freezePane(0, 1);
    }

    private static void cell(Worksheet sheet, int line, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            number(sheet, line, column, number);
        } else if (value instanceof Instant instant) {
            sheet.value(line, column, instant.atZone(Moments.ZONE).toLocalDateTime());
            sheet.style(line, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value != null) {
            sheet.inlineString(line, column, text(value.toString()));
        }
    }

    /** A decimal shows as many places as it has: 4.50 is not 4.5. */
    private static void number(Worksheet sheet, int line, int column, Number number) {
        sheet.value(line, column, number);
        if (number instanceof BigDecimal decimal && decimal.scale() > 0) {
            sheet.style(line, column).format("0." + "0".repeat(decimal.scale())).set();
        }
    }

    /** What looks like the format's own escape of a character is escaped itself (ECMA-376, ST_Xstring). */
    private static String text(String value) {
        return value.contains("_x") ? ESCAPE.matcher(value).replaceAll("_x005F_") : value;
    }
}
