package cn.hubei.trade.account.administration;

/** A temporary password, told once to whoever asked for it. */
public record Issued(String loginName, String displayName, String password) {}
