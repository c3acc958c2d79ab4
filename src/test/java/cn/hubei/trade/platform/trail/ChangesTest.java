package cn.hubei.trade.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.platform.privacy.Masked;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void onlyWhatDiffersIsTold() {
        var changes =
                new Changes().add("用户姓名", "张磊", "张磊").add("岗位", "工作人员", "管理人员").add("邮箱", null, "");
        assertThat(changes).hasToString("岗位：工作人员 → 管理人员");
    }

    @Test
    void personalDataIsToldToHaveChangedAlsoWhereItsMaskIsTheSame() {
        var changes = new Changes().add("手机", "13800008000", "13811118000", Masked::phone);
        assertThat(changes).hasToString("手机：138****8000 → 138****8000");
        assertThat(new Changes().isEmpty()).isTrue();
    }
}
