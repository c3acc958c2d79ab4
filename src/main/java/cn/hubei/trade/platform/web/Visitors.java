package cn.hubei.trade.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Answers who makes a request; told by the application, since the platform knows no accounts. */
public interface Visitors {

    PageContext.@Nullable Visitor of(HttpServletRequest request);
}
