package cn.hubei.trade.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How strict signing in is. No setting may be laxer than the product promises.
 *
 * @param attempts failures that lock an account
 * @param lock for how long the first time; each further lock lasts twice as long
 * @param longestLock the longest
 * @param secondFactorRoles who must have a second factor; others may
 */
@Validated
@ConfigurationProperties("platform.sign-in")
public record SignInSettings(
        @Valid @NotNull Password password,
        @Min(1) @Max(5) int attempts,
        @DurationMin(minutes = 20) Duration lock,
        @DurationMin(minutes = 20) @DurationMax(days = 7) Duration longestLock,
        @NotNull Set<Role> secondFactorRoles,
        @Valid @NotNull Reset reset) {

    /** Never shorter than the first. */
    @Override
    public Duration longestLock() {
        return longestLock.compareTo(lock) < 0 ? lock : longestLock;
    }

    /**
     * @param remembered a new password differs from that many, the present one among them
     * @param life after which another must be chosen; zero where it never ages
     * @param temporaryLife for which one that somebody else gave can be used
     */
    public record Password(
            @Min(8) @Max(40) int length,
            @Min(3) @Max(4) int kinds,
            @Min(5) @Max(24) int remembered,
            @DurationMin(days = 0) Duration life,

            @DurationMin(hours = 1) @DurationMax(days = 30) Duration temporaryLife) {}

    /** 「忘记密码」: tries a day for a name from one address, and how long a code is good. */
    public record Reset(
            @Min(1) @Max(10) int triesADay,

            @DurationMin(minutes = 1) @DurationMax(minutes = 30)
            Duration codeLife) {}
}
