/** Forms that lose nothing: shown again with what was typed, sent once. */
@NullMarked
package cn.hubei.trade.platform.form;

import org.jspecify.annotations.NullMarked;
