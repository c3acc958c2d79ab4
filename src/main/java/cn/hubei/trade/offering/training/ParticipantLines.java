package cn.hubei.trade.offering.training;

import cn.hubei.trade.platform.text.Telephone;
import cn.hubei.trade.platform.text.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The participants as they are typed, a line each; a line left wholly empty is none, but keeps its place. */
record ParticipantLines(List<String> names, List<String> phones) {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 50;

    private record ParticipantLine(int at, Participant who) {

        String called() {
            return "第 " + (at + 1) + " 位参加人员";
        }

        /** The same person, however the name is spaced. */
        String person() {
            return Text.code(who.name()).toLowerCase(Locale.ROOT) + " " + who.phone();
        }
    }

    List<Participant> people() {
        return lines().stream().map(ParticipantLine::who).toList();
    }

    boolean repeatsSomebody() {
        return !repeated().isEmpty();
    }

    void check(boolean confirmed, Errors errors) {
        var lines = lines();
        if (lines.isEmpty()) {
            errors.rejectValue("participantName", "blank", "请填写至少一位参加人员的姓名和电话");
        } else if (lines.size() > MOST) {
            errors.rejectValue("participantName", "many", "一次申请不超过 " + MOST + " 人，人数更多的请联系主办单位");
        } else {
            lines.forEach(line -> check(line, errors));
            if (!confirmed) {
                repeated().forEach((line, first) -> reject("participantName", names, line, asked(line, first), errors));
            }
        }
    }

    private void check(ParticipantLine line, Errors errors) {
        reject("participantName", names, line, wrongName(line), errors);
        reject("participantPhone", phones, line, wrongPhone(line), errors);
    }

    private static @Nullable String wrongName(ParticipantLine line) {
        var name = line.who().name();
        return name.isEmpty() ? line.called() + "没有填写姓名" : Text.tooLong(line.called() + "的姓名", LONGEST_NAME, name);
    }

    private static @Nullable String wrongPhone(ParticipantLine line) {
        var phone = line.who().phone();
        if (phone.isEmpty()) {
            return line.called() + "没有填写电话";
        }
        return Telephone.Use.PERSON.accepts(phone) ? null : Telephone.Use.PERSON.rule(line.called() + "的电话");
    }

    private static String asked(ParticipantLine line, ParticipantLine first) {
        return line.called() + "与第 " + (first.at() + 1) + " 位的姓名和电话相同。填重复了的，请移除其中一位；确为两个人的，请勾选下方确认后再提交";
    }

    /** At its own field; who sent fewer of them than lines is told at the whole. */
    private static void reject(
            String field, List<String> all, ParticipantLine line, @Nullable String problem, Errors errors) {
        if (problem != null) {
            errors.rejectValue(
                    line.at() < all.size() ? field + "[" + line.at() + "]" : "participantName", "line", problem);
        }
    }

    /** Each line that says again what an earlier one says, with that one. */
    private Map<ParticipantLine, ParticipantLine> repeated() {
        var firsts = new HashMap<String, ParticipantLine>();
        var repeated = new LinkedHashMap<ParticipantLine, ParticipantLine>();
        for (var line : lines()) {
            var first = firsts.putIfAbsent(line.person(), line);
            if (first != null) {
                repeated.put(line, first);
            }
        }
        return repeated;
    }

    private List<ParticipantLine> lines() {
        return IntStream.range(0, Math.max(names.size(), phones.size()))
                .mapToObj(at ->
                        new ParticipantLine(at, new Participant(at(names, at).replaceAll("\\s+", " "), at(phones, at))))
                .filter(line ->
                        !line.who().name().isEmpty() || !line.who().phone().isEmpty())
                .toList();
    }

    private static String at(List<String> all, int index) {
        return index < all.size() ? all.get(index) : "";
    }
}
