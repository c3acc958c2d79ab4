package cn.hubei.trade.platform.export;

import cn.hubei.trade.platform.text.Text;
import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * A list left the platform as a spreadsheet; published before its first row is written.
 *
 * @param subject what its rows are, as the audit trail names it
 * @param name the list's name
 * @param query what was searched for, as the address says it
 */
@Action("list.exported")
public record Exported(String subject, String name, String query) implements Recorded {

    @Override
    public String subjectId() {
        return "-";
    }

    @Override
    public String detail() {
        return query.isEmpty() ? name : name + "，条件：" + query;
    }

    /** With the query of a request, which is null where nothing was searched for. */
    public static Exported of(String subject, String name, HttpServletRequest request) {
        var query = request.getQueryString();
        var asked = query == null ? "" : URLDecoder.decode(query, StandardCharsets.UTF_8);
        return new Exported(subject, name, Text.tidy(asked));
    }
}
