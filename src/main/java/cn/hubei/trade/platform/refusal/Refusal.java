package cn.hubei.trade.platform.refusal;

import jakarta.servlet.http.HttpServletResponse;

/** What a page shows of a form, and may say why the form was refused. */
public interface Refusal {

    boolean isRefused();

    /** The status of a page that shows it. */
    default int status() {
        return HttpServletResponse.SC_UNPROCESSABLE_CONTENT;
    }
}
