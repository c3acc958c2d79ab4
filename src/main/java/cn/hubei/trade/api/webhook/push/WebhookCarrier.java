package cn.hubei.trade.api.webhook.push;

import cn.hubei.trade.api.webhook.ReceiverAnswers;
import cn.hubei.trade.api.webhook.WebhookSecrets;
import cn.hubei.trade.api.webhook.call.Answer;
import cn.hubei.trade.api.webhook.call.Call;
import cn.hubei.trade.api.webhook.call.Calling;
import cn.hubei.trade.delivery.Carrier;
import cn.hubei.trade.delivery.Channel;
import cn.hubei.trade.delivery.Due;
import cn.hubei.trade.delivery.Outcome;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Calls a webhook, under one id at each attempt. */
@Component
class WebhookCarrier implements Carrier {

    private static final int AT_ONCE = 8;

    private final Receivers receivers;
    private final WebhookSecrets secrets;
    private final Calling calling;
    private final ReceiverAnswers answers;
    private final Pauses pauses;
    private final Clock clock;

    WebhookCarrier(
            Receivers receivers,
            WebhookSecrets secrets,
            Calling calling,
            ReceiverAnswers answers,
            Pauses pauses,
            Clock clock) {
        this.receivers = receivers;
        this.secrets = secrets;
        this.calling = calling;
        this.answers = answers;
        this.pauses = pauses;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public Outcome carry(Due due) {
        var receiver = receivers.find(due.target());
        if (receiver.isEmpty()) {
            return Outcome.never("推送已删除，未发送");
        }
        return receiver.get().isEnabled() ? call(receiver.get(), due) : Outcome.never("推送已停用，未发送");
    }

    private Outcome call(Receiver receiver, Due due) {
        var answer = calling.post(new Call(
                receiver.address(),
                due.uuid().toString(),
                due.body(),
                secrets.signing(receiver.secrets(), clock.instant())));
        if (answer.isTaken()) {
            answers.taken(receiver.id());
            return new Outcome.Taken(answer.status());
        }
        return failed(receiver, due, answer);
    }

    private Outcome failed(Receiver receiver, Due due, Answer answer) {
        var problem = Objects.requireNonNull(answer.problem());
        var pause = pauses.after(due.attempts(), answer.retryAfter());
        if (answer.isGone()) {
            answers.gone(receiver.id());
        } else if (pause.isPresent()) {
            return new Outcome.Later(pause.get(), answer.status(), problem);
        } else {
            answers.givenUp(receiver.id(), due.id());
        }
        return new Outcome.Never(answer.status(), problem);
    }
}
