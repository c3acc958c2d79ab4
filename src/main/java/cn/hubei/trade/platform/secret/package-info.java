/** Secrets that must be readable to be of use, sealed in the database with a key that lies outside it. */
@NullMarked
package cn.hubei.trade.platform.secret;

import org.jspecify.annotations.NullMarked;
