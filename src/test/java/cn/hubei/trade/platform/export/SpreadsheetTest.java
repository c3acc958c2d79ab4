package cn.hubei.trade.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written.toByteArray()))) {
            var row = workbook.getSheet("培训信息").getRow(1);
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("编号");
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("000123");
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("=cmd|' /C calc'!A0");
            assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
            assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 1, 30, 15, 0));
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(3);
            assertThat(workbook.getSheetAt(0).getPaneInformation().isFreezePane())
                    .isTrue();
        }
    }

    @Test
    void aFormulaInAnyOfItsFormsAndCharactersThatXmlForbidsAreOnlyText() throws IOException {
        var texts = List.of(
                "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "<b>&amp;</b>", "控制\u0007字符", "😀", "_x0041_", "型号 _x000D_");
        var written = new ByteArrayOutputStream();
        Spreadsheet.write(written, "内容", COLUMNS, texts.stream().map(text -> new Line("1", text, Instant.EPOCH, 1)));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written.toByteArray()))) {
            for (int i = 0; i < texts.size(); i++) {
                var cell = workbook.getSheetAt(0).getRow(i + 1).getCell(1);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i).replace("\u0007", ""));
            }
        }
    }

    @Test
    void aScoreIsANumberWithItsTwoPlaces() throws IOException {
        var written = new ByteArrayOutputStream();
        var columns = List.of(new Spreadsheet.Column<BigDecimal>("评论结果", 10, score -> score));
        Spreadsheet.write(written, "评分", columns, Stream.of(new BigDecimal("4.50")));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written.toByteArray()))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(new DataFormatter().formatCellValue(cell)).isEqualTo("4.50");
        }
    }
}
