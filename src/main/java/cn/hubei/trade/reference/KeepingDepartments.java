package cn.hubei.trade.reference;

import cn.hubei.trade.platform.form.Brought;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.trail.Changes;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The system administrator's work on the commerce departments: one a region, never deleted. */
@Service
class KeepingDepartments {

    /** The first two digits of all regions of Hubei. */
    private static final String PROVINCE = "42";

    private final DepartmentRows rows;
    private final List<InUse> users;
    private final Regions regions;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    KeepingDepartments(
            DepartmentRows rows, List<InUse> users, Regions regions, JdbcClient db, ApplicationEventPublisher events) {
        this.rows = rows;
        this.users = users;
        this.regions = regions;
        this.db = db;
        this.events = events;
    }

    /** A form sent once more finds its department: a region has one only. */
    @Transactional
    Brought<String> add(String region, String name) {
        if (!region.startsWith(PROVINCE)) {
            throw new RuleViolation("region", "请选择湖北省内的地区");
        }
        demandFree(name, region);
        var known = nameOf(region);
        if (known.isPresent()) {
            demandSame(known.get(), name);
            return Brought.before(region);
        }
        insert(region, name);
        events.publishEvent(new DepartmentEvent.Added(region, "新增「" + name + "」，地区：" + regions.fullName(region)));
        return Brought.now(region);
    }

    private Optional<String> nameOf(String code) {
        return db.sql("select name from department where code = :code")
                .param("code", code)
                .query(String.class)
                .optional();
    }

    private static void demandSame(String known, String name) {
        if (!known.equals(name)) {
            throw new RuleViolation("region", "该地区已有「" + known + "」，一个地区只设一个商务主管部门");
        }
    }

    private void insert(String code, String name) {
        db.sql("insert into department (code, name, edited) values (:code, :name, true)")
                .param("code", code)
                .param("name", name)
                .update();
    }

    @Transactional
    void rename(String code, String name, long seenVersion) {
        var before = load(code, seenVersion);
        demandFree(name, code);
        update(code, seenVersion, "name = :name, edited = true", name);
        var changes = new Changes().add("名称", before.name(), name);
        if (!changes.isEmpty()) {
            events.publishEvent(new DepartmentEvent.Changed(code, changes.toString()));
        }
    }

    /** Not offered any more; its organizations stay with it and are seen by the departments above. */
    @Transactional
    void retire(String code, long seenVersion) {
        var department = load(code, seenVersion);
        demandUnused(department);
        if (department.retired()) {
            throw new Conflict();
        }
        update(code, seenVersion, "retired = true", department.name());
        events.publishEvent(new DepartmentEvent.Retired(code, "「" + department.name() + "」：在用 → 已停用"));
    }

    private void demandUnused(DepartmentRow department) {
        users.stream()
                .map(module -> module.needs(department.code()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(reason -> {
                    throw new RuleViolation("", "「" + department.name() + "」" + reason);
                });
    }

    @Transactional
    void restore(String code, long seenVersion) {
        var department = load(code, seenVersion);
        if (!department.retired()) {
            throw new Conflict();
        }
        update(code, seenVersion, "retired = false", department.name());
        events.publishEvent(new DepartmentEvent.Restored(code, "「" + department.name() + "」：已停用 → 在用"));
    }

    private DepartmentRow load(String code, long seenVersion) {
        var department = rows.one(code);
        if (department.version() != seenVersion) {
            throw new Conflict();
        }
        return department;
    }

    private void demandFree(String name, String code) {
        var taken = db.sql("select count(*) from department where alike(name) = alike(:name) and code <> :code")
                        .param("name", name)
                        .param("code", code)
                        .query(Long.class)
                        .single()
                > 0;
        if (taken) {
            throw new RuleViolation("name", "已有同名的商务主管部门「" + name + "」，请更换名称");
        }
    }

    private void update(String code, long seenVersion, String assignments, String name) {
        var updated = db.sql("update department set " + assignments + ", version = version + 1"
                        + " where code = :code and version = :version")
                .param("name", name)
                .param("code", code)
                .param("version", seenVersion)
                .update();
        if (updated == 0) {
            throw new Conflict();
        }
    }
}
