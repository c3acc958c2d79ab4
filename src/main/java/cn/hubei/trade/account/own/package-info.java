/** 「我的账户」. */
@NullMarked
package cn.hubei.trade.account.own;

import org.jspecify.annotations.NullMarked;
