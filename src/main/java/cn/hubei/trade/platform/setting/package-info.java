/** 「系统设置」: values that the operator changes while the platform runs. */
@NullMarked
package cn.hubei.trade.platform.setting;

import org.jspecify.annotations.NullMarked;
