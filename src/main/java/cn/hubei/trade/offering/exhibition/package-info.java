/** 「展会管理」: all that makes an offering an exhibition. */
@NullMarked
package cn.hubei.trade.offering.exhibition;

import org.jspecify.annotations.NullMarked;
