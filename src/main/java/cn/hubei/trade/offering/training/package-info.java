/** 「培训中心」: all that makes an offering a training. */
@NullMarked
package cn.hubei.trade.offering.training;

import org.jspecify.annotations.NullMarked;
