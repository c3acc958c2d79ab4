package cn.hubei.trade.platform;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets work run by the clock. */
@Configuration
@EnableScheduling
class Schedules {}
