/** 「第三方服务管理」: all that makes an offering a third-party service. */
@NullMarked
package cn.hubei.trade.offering.thirdparty;

import org.jspecify.annotations.NullMarked;
