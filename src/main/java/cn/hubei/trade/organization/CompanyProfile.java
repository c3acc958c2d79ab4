package cn.hubei.trade.organization;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a company says of itself, at registration and in each filing.
 *
 * @param registeredCapital in ten thousand yuan
 * @param regionCode GB/T 2260
 */
public record CompanyProfile(
        String name,
        @Nullable String englishName,
        String regionCode,
        String address,
        @Nullable BigDecimal registeredCapital,
        @Nullable String foreignExchangeNumber,
        @Nullable String customsNumber,
        @Nullable String traderCode,
        @Nullable String postcode,
        @Nullable String email,
        @Nullable String legalRepresentative,
        @Nullable String mobile,
        @Nullable String landline,
        String enterpriseType,
        String contact,
        String departmentCode) {

    /** In digits, as it is shown: 1000 rather than 1000.00. */
    public @Nullable String capital() {
        return registeredCapital == null
                ? null
                : registeredCapital.stripTrailingZeros().toPlainString();
    }
}
