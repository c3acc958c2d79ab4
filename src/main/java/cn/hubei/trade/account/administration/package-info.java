/** Accounts that others keep: an operator all, an organization its own. */
@NullMarked
@NamedInterface("administration")
package cn.hubei.trade.account.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
