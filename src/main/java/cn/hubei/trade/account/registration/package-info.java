/** 「注册」, manual 3.1. */
@NullMarked
@NamedInterface("registration")
package cn.hubei.trade.account.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
