/** The door: whose key a request carries, how often it may ask, and what it hears when refused. */
@NullMarked
package cn.hubei.trade.api.access;

import org.jspecify.annotations.NullMarked;
