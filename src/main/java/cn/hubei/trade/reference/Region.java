package cn.hubei.trade.reference;

import org.jspecify.annotations.Nullable;

/** An administrative division: its GB/T 2260 code (six digits), its own name and its name with all above. */
public record Region(String code, String name, @Nullable String parentCode, String fullName) {}
