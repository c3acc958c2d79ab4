package cn.hubei.trade.api.resource;

import java.util.List;

/** 「数据目录」: all that the 开放接口 shows, field by field. */
public final class Catalogue {

    private static final List<Resource<?>> ALL = List.of(
            OfferingFields.RESOURCE,
            NoticeFields.RESOURCE,
            ProviderFields.RESOURCE,
            OrganizationFields.RESOURCE,
            ApplicationFields.RESOURCE,
            MonthlyFields.RESOURCE);

    private Catalogue() {}

    public static List<Resource<?>> all() {
        return ALL;
    }
}
