package cn.hubei.trade.platform.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long a session lasts at most, and how many an account may have.
 *
 * @param longest after which a session ends in the middle of work
 * @param most sessions of one account; the oldest gives way to a new one
 */
@Validated
@ConfigurationProperties("platform.sessions")
public record SessionSettings(
        @DurationMin(hours = 1) @DurationMax(hours = 24) Duration longest,
        @Min(1) @Max(100) int most) {}
