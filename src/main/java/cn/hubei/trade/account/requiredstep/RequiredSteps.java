package cn.hubei.trade.account.requiredstep;

import cn.hubei.trade.account.Role;
import cn.hubei.trade.account.SignInSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which step an account must take first, from the columns that are read with every request. */
@Component
public class RequiredSteps {

    /** What {@link #of} reads, of an account called a and its second factor called f. */
    public static final String COLUMNS =
            "a.must_change_password, a.password_changed_at, a.password_hash, f.confirmed_at";

    private final SignInSettings settings;
    private final Clock clock;

    RequiredSteps(SignInSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Nullable
    public RequiredStep of(ResultSet row, Role role) throws SQLException {
        if (row.getBoolean("must_change_password") || aged(row)) {
            return RequiredStep.CHOOSE_PASSWORD;
        }
        return settings.secondFactorRoles().contains(role) && row.getObject("confirmed_at") == null
                ? RequiredStep.ENROL_SECOND_FACTOR
                : null;
    }

    private boolean aged(ResultSet row) throws SQLException {
        var life = settings.password().life();
        var changed = row.getObject("password_changed_at", OffsetDateTime.class).toInstant();
        return !life.isZero()
                && row.getString("password_hash") != null
                && changed.plus(life).isBefore(clock.instant());
    }

    /** From a dialog the whole page goes there. */
    static void lead(RequiredStep requiredStep, HttpServletRequest request, HttpServletResponse response) {
        var script = request.getHeader("HX-Request") != null;
        response.setHeader(script ? "HX-Redirect" : "Location", requiredStep.path());
        response.setStatus(script ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_SEE_OTHER);
    }
}
