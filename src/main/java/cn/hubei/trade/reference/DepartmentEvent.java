package cn.hubei.trade.reference;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;

/** What the operator did to a department. */
sealed interface DepartmentEvent extends Recorded {

    String code();

    @Action("department.added")
    record Added(String code, String detail) implements DepartmentEvent {}

    @Action("department.changed")
    record Changed(String code, String detail) implements DepartmentEvent {}

    @Action("department.retired")
    record Retired(String code, String detail) implements DepartmentEvent {}

    @Action("department.restored")
    record Restored(String code, String detail) implements DepartmentEvent {}

    @Override
    default String subject() {
        return "department";
    }

    @Override
    default String subjectId() {
        return code();
    }
}
