package cn.hubei.trade.account;

/** An account that the login page tells of; there are some only where demonstration data is. */
public record ShownAccount(String role, String loginName, String password) {}
