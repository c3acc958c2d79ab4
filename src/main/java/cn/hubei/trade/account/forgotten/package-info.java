/** 「忘记密码」: the question, the one-time code, the new password. */
@NullMarked
package cn.hubei.trade.account.forgotten;

import org.jspecify.annotations.NullMarked;
