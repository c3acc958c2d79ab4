package cn.hubei.trade.api.access;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Each answer has an ETag, so that who has it already is told so instead. */
@Configuration(proxyBeanMethods = false)
class ApiTags {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> apiTagFilter() {
        var filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/*");
        return registration;
    }
}
