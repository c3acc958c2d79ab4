package cn.hubei.trade.reference;

/** One line of the operator's list. */
record DepartmentRow(String code, String name, String region, boolean retired, long version) {}
