package cn.hubei.trade.organization;

/** An organization belongs to another department now; told in the transaction of the change. */
public record DepartmentChanged(long organization, String from, String to) {}
