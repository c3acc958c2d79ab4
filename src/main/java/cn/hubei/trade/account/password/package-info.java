/** What a password must be, and setting one. */
@NullMarked
package cn.hubei.trade.account.password;

import org.jspecify.annotations.NullMarked;
