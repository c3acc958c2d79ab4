package cn.hubei.trade.application;

import java.util.UUID;

/** Who applies, and the key of the form that it came by. */
public record Applicant(long enterprise, long account, UUID formKey) {}
