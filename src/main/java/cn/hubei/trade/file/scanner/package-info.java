/** Asks a virus scanner about uploads. */
@NullMarked
package cn.hubei.trade.file.scanner;

import org.jspecify.annotations.NullMarked;
