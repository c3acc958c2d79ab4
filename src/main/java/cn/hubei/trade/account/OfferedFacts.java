package cn.hubei.trade.account;

import java.util.List;

/** What a provider says of a company otherwise than it said before: offered, until the company answers. */
public interface OfferedFacts {

    /**
     * A changed fact.
     *
     * @param field of the company's form
     * @param label of the field
     * @param house who says so, e.g. 单一窗口
     */
    record OfferedFact(String field, String label, String told, String house) {}

    List<OfferedFact> of(long organization);

    /** It stays as it is. */
    void decline(long organization, String field);
}
