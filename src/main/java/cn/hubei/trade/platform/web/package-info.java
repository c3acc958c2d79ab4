/** What pages are made of: views, links, assets, messages, formats. */
@NullMarked
package cn.hubei.trade.platform.web;

import org.jspecify.annotations.NullMarked;
