/** 「二次验证」: codes of an app. */
@NullMarked
package cn.hubei.trade.account.secondfactor;

import org.jspecify.annotations.NullMarked;
