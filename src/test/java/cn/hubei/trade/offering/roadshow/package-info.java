@NullMarked
package cn.hubei.trade.offering.roadshow;

import org.jspecify.annotations.NullMarked;
