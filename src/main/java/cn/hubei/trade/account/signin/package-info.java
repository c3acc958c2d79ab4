/** 「登录」, manual 3.2: password, attempts, locks, and what is kept of them. */
@NullMarked
package cn.hubei.trade.account.signin;

import org.jspecify.annotations.NullMarked;
