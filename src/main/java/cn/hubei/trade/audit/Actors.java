package cn.hubei.trade.audit;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.CurrentUsers;
import cn.hubei.trade.platform.security.ActingProgram;
import cn.hubei.trade.platform.trail.Recorded;
import cn.hubei.trade.reference.Departments;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds who acted: whoever is signed in, the account that the event itself names, or a program with a key. */
@Component
class Actors {

    private final JdbcClient db;
    private final CurrentUsers users;
    private final Departments departments;

    Actors(JdbcClient db, CurrentUsers users, Departments departments) {
        this.db = db;
        this.users = users;
        this.departments = departments;
    }

    Actor of(Recorded event, Optional<HttpServletRequest> request) {
        var account = event.actingAccount();
        return account == null ? request.flatMap(users::of).map(this::actor).orElseGet(this::program) : load(account);
    }

    private Actor program() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof ActingProgram program)) {
            return Actor.NOBODY;
        }
        var account = program.account();
        return account == null ? Actor.of(program) : load(account);
    }

    private Actor actor(CurrentUser user) {
        return new Actor(
                user.accountId(),
                user.loginName(),
                user.displayName(),
                user.role().name(),
                user.organizationId(),
                user.departmentCode() == null ? user.organizationName() : departments.name(user.departmentCode()));
    }

    private Actor load(long account) {
        return db.sql("""
                        select a.id account_id, a.login_name, a.display_name, a.role, a.organization_id,
                               coalesce(o.name, d.name) organization
                        from account_fact a left join organization_fact o on o.id = a.organization_id
                          left join department_fact d on d.code = a.department_code
                        where a.id = :id
                        """).param("id", account).query(Actor.class).optional().orElse(Actor.NOBODY);
    }
}
