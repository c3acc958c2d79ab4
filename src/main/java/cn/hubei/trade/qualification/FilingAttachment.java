package cn.hubei.trade.qualification;

import java.util.UUID;

/** A picture that belongs to a filing. */
record FilingAttachment(AttachmentKind kind, UUID fileId) {}
