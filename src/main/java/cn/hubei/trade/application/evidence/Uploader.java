package cn.hubei.trade.application.evidence;

import java.util.UUID;

/** Who uploads, and the key of the form that it came by. */
public record Uploader(long provider, long account, UUID formKey) {}
