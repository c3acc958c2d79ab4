package cn.hubei.trade.platform.trail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The code under which the audit trail keeps a type of event; its Chinese words stand in {@code audit/words.properties}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Action {

    String value();
}
