/** Where an account is signed in. */
@NullMarked
package cn.hubei.trade.account.session;

import org.jspecify.annotations.NullMarked;
