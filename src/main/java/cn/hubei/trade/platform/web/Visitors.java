package cn.hubei.trade.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells who makes a request; implemented by the accounts. */
public interface Visitors {

    PageContext.@Nullable Visitor of(HttpServletRequest request);
}
