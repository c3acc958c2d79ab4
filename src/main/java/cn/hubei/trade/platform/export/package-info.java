/** Lists that leave as spreadsheets, each of which is recorded. */
@NullMarked
package cn.hubei.trade.platform.export;

import org.jspecify.annotations.NullMarked;
