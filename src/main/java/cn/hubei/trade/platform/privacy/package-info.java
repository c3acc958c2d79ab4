/** Masked personal data, and showing it for a recorded click. */
@NullMarked
package cn.hubei.trade.platform.privacy;

import org.jspecify.annotations.NullMarked;
