package cn.hubei.trade.api.deciding;

import cn.hubei.trade.api.ApiCaller;
import cn.hubei.trade.api.deciding.DecisionAnswers.Answer;
import cn.hubei.trade.api.deciding.DecisionAnswers.Request;
import cn.hubei.trade.application.deciding.Deciding;
import cn.hubei.trade.application.deciding.Deciding.DecisionOrder;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.text.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Decides once for each Idempotency-Key; what is sent again is answered as it was then. */
@Service
class DecidingByKey {

    private static final int DONE = 200;

    private final DecisionAnswers answers;
    private final Deciding deciding;
    private final JdbcClient db;
    private final JsonMapper json;

    DecidingByKey(DecisionAnswers answers, Deciding deciding, JdbcClient db, JsonMapper json) {
        this.answers = answers;
        this.deciding = deciding;
        this.db = db;
        this.json = json;
    }

    /** How the application stands after the decision. */
    record Decided(String number, String state) {}

    @Transactional
    public Answer decide(String number, DecisionBody body, String idempotencyKey, ApiCaller caller) {
        var request = new Request(caller.keyId(), idempotencyKey, Tokens.hash(number + "\n" + body));
        return answers.begin(request) ? decideNow(number, body, request, caller) : decidedBefore(request);
    }

    private Answer decidedBefore(Request request) {
        var before = answers.before(request).orElseThrow(NotFound::new);
        if (!before.requestHash().equals(request.hash())) {
            throw new KeyReused();
        }
        return before;
    }

    private Answer decideNow(String number, DecisionBody body, Request request, ApiCaller caller) {
        var owner = caller.demandOwner();
        var order = new DecisionOrder(
                application(number, owner.organization()), body.demandVersion(), owner.organization(), owner.account());
        if (body.approves()) {
            deciding.approve(order);
        } else {
            deciding.refuse(order, body.demandReason());
        }
        var answer = json.writeValueAsString(new Decided(number, body.demandOutcome()));
        answers.end(request, DONE, answer);
        return new Answer(request.hash(), DONE, answer);
    }

    private long application(String number, long provider) {
        return db.sql("select application_id from application_fact where number = :number and provider_id = :provider")
                .param("number", number)
                .param("provider", provider)
                .query(Long.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
