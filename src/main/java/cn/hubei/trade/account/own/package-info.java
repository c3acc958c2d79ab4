/** 「我的账户」. */
@NullMarked
@NamedInterface("own")
package cn.hubei.trade.account.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
