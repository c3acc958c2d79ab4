/** An enterprise rates what it was approved for. */
@NullMarked
@NamedInterface("evaluating")
package cn.hubei.trade.application.evaluating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
