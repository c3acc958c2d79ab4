package cn.hubei.trade.qualification;

import cn.hubei.trade.file.Chosen;
import cn.hubei.trade.organization.CompanyProfile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.validation.Errors;

/** The pictures that a filing's form has brought, by kind. */
record ChosenPictures(Map<AttachmentKind, Chosen> byKind) {

    static ChosenPictures none() {
        return new ChosenPictures(Map.of());
    }

    public Chosen of(AttachmentKind kind) {
        return byKind.getOrDefault(kind, Chosen.none(kind.name()));
    }

    void addTo(Errors errors) {
        byKind.values().forEach(chosen -> chosen.addTo(errors));
    }

    PreparingFiling.Changes changes(CompanyProfile profile, List<UUID> gone) {
        var added = new EnumMap<AttachmentKind, List<UUID>>(AttachmentKind.class);
        byKind.forEach((kind, chosen) -> added.put(kind, chosen.ids()));
        return new PreparingFiling.Changes(profile, added, gone);
    }
}
