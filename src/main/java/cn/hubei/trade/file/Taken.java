package cn.hubei.trade.file;

import org.springframework.core.io.InputStreamSource;

/**
 * An upload that has passed all checks.
 *
 * @param type as its content tells it
 */
record Taken(String name, String type, InputStreamSource bytes) {}
