package cn.hubei.trade.platform.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.platform.refusal.TooMany;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** When an export is recorded, and how many may be under way. */
@DatabaseTest
class ExportingTest {

    private static final int CONNECTIONS = 20;

    @Autowired
    private LongReading reading;

    @Test
    void itIsRecordedBeforeItTakesAConnectionOfItsOwn() throws IOException {
        var steps = new ArrayList<String>();
        var exporting = new Exporting(event -> steps.add("recorded " + place()), reading, CONNECTIONS);
        export(exporting, () -> steps.add("counted " + place()));
        assertThat(steps).containsExactly("recorded outside", "counted inside");
    }

    @Test
    void aQuarterOfTheConnectionsAreAtExportsAndTheNextIsToldWhenToComeBack() throws IOException {
        var exporting = new Exporting(event -> {}, reading, CONNECTIONS);
        assertThatThrownBy(() -> together(exporting, 6)).isInstanceOfSatisfying(TooMany.class, refusal -> {
            assertThat(refusal.reason()).contains("导出");
            assertThat(refusal.until()).hasSeconds(30);
        });
        together(exporting, 5);
    }

    @Test
    void aSmallPoolExportsOneAtATime() throws IOException {
        var exporting = new Exporting(event -> {}, reading, 2);
        together(exporting, 1);
        assertThatThrownBy(() -> together(exporting, 2)).isInstanceOf(TooMany.class);
    }

    /** Each begins while those before it are being read. */
    private static void together(Exporting exporting, int number) throws IOException {
        export(exporting, () -> {
            if (number > 1) {
                try {
                    together(exporting, number - 1);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        });
    }

    private static void export(Exporting exporting, Runnable meanwhile) throws IOException {
        exporting.send(
                new Exported("offering", "历史信息", ""),
                new MockHttpServletResponse(),
                List.of(),
                () -> {
                    meanwhile.run();
                    return 0;
                },
                Stream::empty);
    }

    private static String place() {
        return TransactionSynchronizationManager.isActualTransactionActive() ? "inside" : "outside";
    }
}
