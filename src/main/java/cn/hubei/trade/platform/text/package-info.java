/** What was typed, tidied: text, telephones, addresses, lengths, likeness. */
@NullMarked
package cn.hubei.trade.platform.text;

import org.jspecify.annotations.NullMarked;
