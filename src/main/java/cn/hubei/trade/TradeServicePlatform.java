package cn.hubei.trade;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class TradeServicePlatform {

    public static void main(String[] args) {
        SpringApplication.run(TradeServicePlatform.class, args);
    }
}
