/** 「单一窗口登录」: signing on from outside, binding what comes back to an account, and 「首次使用」. */
@NullMarked
package cn.hubei.trade.account.signon;

import org.jspecify.annotations.NullMarked;
