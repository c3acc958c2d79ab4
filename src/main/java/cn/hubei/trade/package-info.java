/** The platform's start, its table of who may do what, and its menu. */
@NullMarked
package cn.hubei.trade;

import org.jspecify.annotations.NullMarked;
