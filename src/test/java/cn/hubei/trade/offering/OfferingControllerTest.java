package cn.hubei.trade.offering;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Deleting and exporting under 「培训发布」 (manual 3.4.1). */
@DatabaseTest
class OfferingControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private Offerings offerings;

    @Test
    void aDraftIsDeleted() {
        var provider = scene.provider();
        var draft = scene.draft(provider, "要删除的草稿", null);
        Client.signedIn(port, provider.login()).post("/console/trainings/" + draft + "/deletion", "version", "0");
        assertThat(offerings.existsById(draft)).isFalse();
    }

    @Test
    void whatSomebodyHasAppliedToIsNotDeletedAndTheReasonIsSaid() {
        var provider = scene.provider();
        var training = scene.training(provider, "有人申请", 5);
        scene.application(scene.enterprise(), training);
        var client = Client.signedIn(port, provider.login());
        client.post("/console/trainings/" + training + "/withdrawal", "version", "1");

        var refused = client.post("/console/trainings/" + training + "/deletion", "version", "2");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("「有人申请」已有企业申请或已上传依据，不能删除");
        assertThat(offerings.existsById(training)).isTrue();
    }

    @Test
    void anExportHoldsWhatMatchesAndNothingOfOthers() throws IOException {
        var provider = scene.provider();
        scene.draft(provider, "RCEP 原产地规则", null);
        scene.draft(provider, "出口退税", 20);
        scene.draft(scene.provider(), "RCEP 他人的", null);

        var answer = Client.signedIn(port, provider.login()).get("/console/trainings/export?title=RCEP");

        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(answer.whole().body()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("RCEP 原产地规则");
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("张磊、陈静");
        }
    }
}
