/** The chain that every request passes: hosts, form tokens, headers, who may do what. */
@NullMarked
package cn.hubei.trade.platform.security;

import org.jspecify.annotations.NullMarked;
