/** Whatever goes wrong ends on one page in Chinese. */
@NullMarked
package cn.hubei.trade.platform.problem;

import org.jspecify.annotations.NullMarked;
