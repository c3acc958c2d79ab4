/** What can be read: its fields, who sees which, and its pages. */
@NullMarked
package cn.hubei.trade.api.resource;

import org.jspecify.annotations.NullMarked;
