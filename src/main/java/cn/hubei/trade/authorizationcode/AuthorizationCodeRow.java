package cn.hubei.trade.authorizationcode;

import java.time.Instant;

/** One line of the list of codes. */
record AuthorizationCodeRow(
        long id,
        String code,
        String companyName,
        String creditCode,
        String area,
        AuthorizationCodeState state,
        String issuedBy,
        Instant issuedAt,
        Instant expiresAt) {}
