package cn.hubei.trade.offering.kind;

import static cn.hubei.trade.offering.kind.Term.CAPACITY;
import static cn.hubei.trade.offering.kind.Term.CATEGORY;
import static cn.hubei.trade.offering.kind.Term.CLOSES_AT;
import static cn.hubei.trade.offering.kind.Term.CONTACT;
import static cn.hubei.trade.offering.kind.Term.EMAIL;
import static cn.hubei.trade.offering.kind.Term.ENDS_AT;
import static cn.hubei.trade.offering.kind.Term.HOST;
import static cn.hubei.trade.offering.kind.Term.OPENS_AT;
import static cn.hubei.trade.offering.kind.Term.PHONE;
import static cn.hubei.trade.offering.kind.Term.PLACE;
import static cn.hubei.trade.offering.kind.Term.REGION;
import static cn.hubei.trade.offering.kind.Term.STARTS_AT;
import static cn.hubei.trade.offering.kind.Term.TITLE;

import java.util.Arrays;
import java.util.List;

/** A part of an offering's form under one heading; what belongs together stands in one line. */
public enum FormPart {
    BASICS("基本信息", "基本信息", List.of(TITLE, CATEGORY), List.of(HOST)),
    TIME_AND_PLACE("时间与地点", "地区", List.of(STARTS_AT, ENDS_AT), List.of(REGION, PLACE)),
    REGISTRATION("报名", "联系方式", List.of(OPENS_AT, CLOSES_AT, CAPACITY), List.of(CONTACT, PHONE, EMAIL)),
    CONTENT("内容", "内容", List.of(Term.CONTENT));

    private final String heading;
    private final String withoutWindow;
    private final List<List<Term>> lines;

    @SafeVarargs
    FormPart(String heading, String withoutWindow, List<Term>... lines) {
        this.heading = heading;
        this.withoutWindow = withoutWindow;
        this.lines = List.of(lines);
    }

    public String heading(Kind kind) {
        return kind.hasWindow() ? heading : withoutWindow;
    }

    /** As far as the kind has them. */
    public List<List<Term>> lines(Kind kind) {
        return lines.stream()
                .map(line -> line.stream().filter(term -> term.isIn(kind)).toList())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public static List<FormPart> of(Kind kind) {
        return Arrays.stream(values())
                .filter(part -> !part.lines(kind).isEmpty())
                .toList();
    }
}
