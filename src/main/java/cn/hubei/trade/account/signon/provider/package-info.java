/** Who vouches for somebody from outside: one port, an adapter for OpenID Connect and one for provinces that speak JSON. */
@NullMarked
@NamedInterface("sign-on providers")
package cn.hubei.trade.account.signon.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
