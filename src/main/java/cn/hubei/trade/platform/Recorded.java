package cn.hubei.trade.platform;

/** An event that belongs in the audit trail: what was done ("filing.approved"), to which record, with what detail. */
public interface Recorded {

    String action();

    String subject();

    String subjectId();

    String detail();
}
