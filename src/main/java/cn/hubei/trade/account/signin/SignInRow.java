package cn.hubei.trade.account.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One attempt to sign in. */
public record SignInRow(Instant at, @Nullable String address, String browser, boolean succeeded) {}
