package cn.hubei.trade;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void everyModuleDependsOnlyOnWhatItsPackageInfoNames() {
        ApplicationModules.of(TradeServicePlatform.class).verify();
    }
}
