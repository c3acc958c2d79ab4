/** Where the bytes lie: a disk or an object store. */
@NullMarked
package cn.hubei.trade.file.store;

import org.jspecify.annotations.NullMarked;
