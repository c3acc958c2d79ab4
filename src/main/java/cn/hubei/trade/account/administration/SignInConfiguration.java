package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.SignInSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    SignInSettings.class,
    FirstOperator.FirstOperatorSettings.class,
    AddedOperator.AddedOperatorSettings.class
})
class SignInConfiguration {}
