package cn.hubei.trade.demonstration;

import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.Position;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.account.ShownAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionOperations;

/** Fills an empty database on the first start, all of it or nothing, and tells who may sign in. */
@Configuration
@Profile("demonstration")
class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    /** Before anybody can sign in: accounts whose passwords are told here never come to data of others. */
    @Bean
    SmartInitializingSingleton onlyItsOwnDatabase(DemonstrationMark mark, Accounts accounts) {
        return () -> {
            if (!mark.isSet() && accounts.existsByRole(Role.OPERATOR)) {
                throw new IllegalStateException("数据库中已有数据，且不是演示数据：演示模式（demonstration）只能在空数据库或由它自己填充的数据库上启动");
            }
        };
    }

    @Bean
    ApplicationRunner fillEmptyDatabase(
            Filling filling,
            Mailbag mailbag,
            Subscribed subscribed,
            DemonstrationMark mark,
            TransactionOperations transactions) {
        return (ApplicationArguments arguments) -> {
            if (!mark.isSet()) {
                transactions.executeWithoutResult(status -> {
                    filling.fill();
                    mark.set();
                });
                mailbag.settle();
                subscribed.subscribe();
            }
            LOG.info(
                    "演示数据，不得用于正式业务。演示账户（密码均为 {}）：officer 商务主管部门，provider 第三方服务商，manager 其管理人员，clerk 其工作人员，enterprise 外贸企业，operator 平台运营方；开放接口的演示密钥 {}，推送的收件页 /demonstration/receiver",
                    Cast.PASSWORD,
                    Subscribed.KEY);
        };
    }

    @Bean
    @Order(1)
    ShownAccount officer() {
        return new ShownAccount(Role.OFFICER.label(), "officer", Cast.PASSWORD);
    }

    @Bean
    @Order(2)
    ShownAccount provider() {
        return new ShownAccount(Role.PROVIDER.label(), "provider", Cast.PASSWORD);
    }

    @Bean
    @Order(2)
    ShownAccount manager() {
        return new ShownAccount("服务商" + Position.MANAGER.label(), "manager", Cast.PASSWORD);
    }

    @Bean
    @Order(2)
    ShownAccount clerk() {
        return new ShownAccount("服务商" + Position.CLERK.label(), "clerk", Cast.PASSWORD);
    }

    @Bean
    @Order(3)
    ShownAccount enterprise() {
        return new ShownAccount(Role.ENTERPRISE.label(), "enterprise", Cast.PASSWORD);
    }

    @Bean
    @Order(4)
    ShownAccount operator() {
        return new ShownAccount(Role.OPERATOR.label(), "operator", Cast.PASSWORD);
    }
}
