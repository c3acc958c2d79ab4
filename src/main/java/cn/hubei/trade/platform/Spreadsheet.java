package cn.hubei.trade.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Writes an xlsx row by row. Text is written as text, so a code keeps its zeros and a leading "=" stays harmless. */
public final class Spreadsheet {

    private static final int FLUSHED = 1_000;

    private Spreadsheet() {}

    /** One column: its heading, its width in characters and where its value comes from. */
    public record Column<T>(String title, int width, Function<T, @Nullable Object> value) {}

    public static void attach(HttpServletResponse response, String fileName) {
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
            var sheet = workbook.newWorksheet(name);
            header(sheet, columns);
            var iterator = rows.iterator();
            for (int line = 1; iterator.hasNext(); line++) {
                var row = iterator.next();
                for (int column = 0; column < columns.size(); column++) {
                    cell(sheet, line, column, columns.get(column).value().apply(row));
                }
                if (line % FLUSHED == 0) {
                    sheet.flush();
                }
            }
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
            sheet.value(line, column, number);
        } else if (value instanceof Instant instant) {
            sheet.value(line, column, instant.atZone(Moments.ZONE).toLocalDateTime());
            sheet.style(line, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value != null) {
            sheet.inlineString(line, column, value.toString());
        }
    }
}
