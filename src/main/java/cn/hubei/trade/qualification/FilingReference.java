package cn.hubei.trade.qualification;

/**
 * A filing as its events name it.
 *
 * @param department that it was filed with
 * @param name the company's, and which of its versions
 * @param version after the event; an event is told by its type, its filing and this
 */
public record FilingReference(long id, long organizationId, String department, String name, long version) {

    static FilingReference of(Filing filing) {
        return new FilingReference(
                filing.id(),
                filing.organizationId(),
                filing.profile().departmentCode(),
                filing.profile().name() + " 第 " + filing.number() + " 版",
                filing.version());
    }
}
