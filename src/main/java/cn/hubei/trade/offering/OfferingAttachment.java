package cn.hubei.trade.offering;

import java.util.UUID;

/** A file that a service shows with its description (manual 3.6.1). */
record OfferingAttachment(UUID fileId) {}
