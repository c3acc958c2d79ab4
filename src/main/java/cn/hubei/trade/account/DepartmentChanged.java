package cn.hubei.trade.account;

/** An organization belongs to another department now; told in the transaction of the change. */
public record DepartmentChanged(long organization, String from, String to) {}
