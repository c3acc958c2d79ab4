/** 「开放接口」: the public page that explains it all. */
@NullMarked
package cn.hubei.trade.api.developers;

import org.jspecify.annotations.NullMarked;
