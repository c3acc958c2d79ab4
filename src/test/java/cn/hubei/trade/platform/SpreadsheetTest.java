package cn.hubei.trade.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {

    private record Line(String code, String text, Instant at, Integer count) {}

    private static final List<Spreadsheet.Column<Line>> COLUMNS = List.of(
            new Spreadsheet.Column<>("编号", 20, Line::code),
            new Spreadsheet.Column<>("内容", 30, Line::text),
            new Spreadsheet.Column<>("时间", 18, Line::at),
            new Spreadsheet.Column<>("数量", 8, Line::count));

    @Test
    void codesStayTextDatesAreDatesAndAFormulaIsOnlyText() throws IOException {
        var written = new ByteArrayOutputStream();
        var line = new Line("000123", "=cmd|' /C calc'!A0", Instant.parse("2026-01-30T07:00:00Z"), 3);
        Spreadsheet.write(written, "培训信息", COLUMNS, Stream.of(line));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(written.toByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("编号");
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("000123");
            assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCell(1).getFormula()).isNull();
            assertThat(rows.get(1).getCellAsDate(2)).contains(LocalDateTime.of(2026, 1, 30, 15, 0));
            assertThat(rows.get(1).getCellAsNumber(3))
                    .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("3"));
        }
    }
}
