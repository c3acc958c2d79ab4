/** The one write: a provider's own program decides an application. */
@NullMarked
package cn.hubei.trade.api.deciding;

import org.jspecify.annotations.NullMarked;
