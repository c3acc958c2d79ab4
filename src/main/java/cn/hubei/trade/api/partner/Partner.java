package cn.hubei.trade.api.partner;

import cn.hubei.trade.platform.privacy.PersonalDataShown;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.trail.Change;
import cn.hubei.trade.platform.trail.Differences;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** 接口用户: who reads the 开放接口 on another's behalf, such as a bank. */
class Partner {

    @Id
    private @Nullable Long id;

    private String name;
    private String creditCode;
    private String purpose;
    private String legalBasis;
    private String contact;
    private String phone;
    private String regionPrefix;
    private @Nullable Instant disabledAt;
    private Instant createdAt;
    private long createdBy;
    private UUID formKey;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    @SuppressWarnings("NullAway.Init")
    private Partner() {}

    @SuppressWarnings("NullAway.Init")
    private Partner(Agreed agreed, Author author) {
        write(agreed);
        createdAt = author.at();
        createdBy = author.account();
        formKey = author.formKey();
    }

    /** @param regionPrefix the beginning of the codes of the departments whose records it reads */
    record Agreed(
            String name,
            String creditCode,
            String purpose,
            String legalBasis,
            String contact,
            String phone,
            String regionPrefix) {}

    /** Who adds it, when, and the key of the form it came by. */
    record Author(long account, Instant at, UUID formKey) {}

    static Partner add(Agreed agreed, Author author) {
        return new Partner(agreed, author);
    }

    private void write(Agreed agreed) {
        name = agreed.name();
        creditCode = agreed.creditCode();
        purpose = agreed.purpose();
        legalBasis = agreed.legalBasis();
        contact = agreed.contact();
        phone = agreed.phone();
        regionPrefix = agreed.regionPrefix();
    }

    /** What became different. */
    List<Change> edit(Agreed after) {
        var before = agreed();
        write(after);
        return new Differences()
                .add("单位名称", before.name(), after.name())
                .add("统一社会信用代码", before.creditCode(), after.creditCode())
                .add("用途", before.purpose(), after.purpose())
                .add("依据", before.legalBasis(), after.legalBasis())
                .addPersonal("联系人", before.contact(), after.contact())
                .addPersonal("联系电话", before.phone(), after.phone())
                .add("地区", before.regionPrefix(), after.regionPrefix())
                .list();
    }

    /** Its keys open nothing from the next call on. */
    void disable(Instant now) {
        if (isDisabled()) {
            throw new Conflict();
        }
        disabledAt = now;
    }

    void enable() {
        if (!isDisabled()) {
            throw new Conflict();
        }
        disabledAt = null;
    }

    void demandVersion(long seen) {
        if (version() != seen) {
            throw new Conflict();
        }
    }

    Agreed agreed() {
        return new Agreed(name, creditCode, purpose, legalBasis, contact, phone, regionPrefix);
    }

    PersonalDataShown phoneShown() {
        return new PersonalDataShown("partner", String.valueOf(id()), "接口用户" + name + "的联系电话");
    }

    long id() {
        return Objects.requireNonNull(id, "Not saved yet");
    }

    public String name() {
        return name;
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    public Instant createdAt() {
        return createdAt;
    }

    long version() {
        return Objects.requireNonNull(version, "Not saved yet");
    }
}
