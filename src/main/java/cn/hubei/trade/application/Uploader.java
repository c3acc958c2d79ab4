package cn.hubei.trade.application;

import java.util.UUID;

/** Who uploads, and the key of the form that it came by. */
record Uploader(long provider, long account, UUID formKey) {}
