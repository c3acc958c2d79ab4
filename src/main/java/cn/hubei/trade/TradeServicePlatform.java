package cn.hubei.trade;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Spring Boot's own user with a generated password is left out: accounts come from the database alone. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class TradeServicePlatform {

    public static void main(String[] args) {
        SpringApplication.run(TradeServicePlatform.class, args);
    }
}
