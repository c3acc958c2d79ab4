/** What the two databases need told, each in its own way. */
@NullMarked
package cn.hubei.trade.platform.database;

import org.jspecify.annotations.NullMarked;
