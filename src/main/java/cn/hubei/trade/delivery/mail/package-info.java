/** Letters by SMTP, where it is configured. */
@NullMarked
package cn.hubei.trade.delivery.mail;

import org.jspecify.annotations.NullMarked;
