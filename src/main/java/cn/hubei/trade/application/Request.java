package cn.hubei.trade.application;

import java.util.List;

/** What an enterprise asks for in one round. */
public record Request(String contact, String phone, List<Participant> participants) {

    int seats() {
        return participants.size();
    }
}
