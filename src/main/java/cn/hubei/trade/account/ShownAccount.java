package cn.hubei.trade.account;

/** A demonstration account that the login page shows. */
public record ShownAccount(String role, String loginName, String password) {}
