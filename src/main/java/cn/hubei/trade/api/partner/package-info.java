/** 接口用户: who reads on another's behalf, kept by the operator. */
@NullMarked
package cn.hubei.trade.api.partner;

import org.jspecify.annotations.NullMarked;
