/** What somebody must do before anything else: choose a password, bind a second factor. */
@NullMarked
package cn.hubei.trade.account.requiredstep;

import org.jspecify.annotations.NullMarked;
