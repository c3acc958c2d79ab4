package cn.hubei.trade.platform;

/** Somebody had a masked telephone or address shown in full. The trail says whose, and never the data itself. */
public record PersonalDataShown(String subject, String subjectId, String detail) implements Recorded {

    @Override
    public String action() {
        return "personal-data.shown";
    }
}
