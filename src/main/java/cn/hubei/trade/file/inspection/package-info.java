/** What an upload is, told by its content, and whether anything in it acts by itself. */
@NullMarked
package cn.hubei.trade.file.inspection;

import org.jspecify.annotations.NullMarked;
