package cn.hubei.trade.account.signin;

import cn.hubei.trade.account.SignedIn;
import cn.hubei.trade.account.secondfactor.SecondFactors;
import cn.hubei.trade.account.signin.SignIns.Answer;
import cn.hubei.trade.account.signin.SignIns.SignInOutcome;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** Signing in where another house vouches for an account: as after a right password. */
@Service
public class VouchedSignIns {

    private final SignIns signIns;
    private final Attempts attempts;
    private final SecondFactors factors;
    private final RecordingSignIn recording;

    VouchedSignIns(SignIns signIns, Attempts attempts, SecondFactors factors, RecordingSignIn recording) {
        this.signIns = signIns;
        this.attempts = attempts;
        this.factors = factors;
        this.recording = recording;
    }

    /**
     * Who vouches.
     *
     * @param trusted whether it asked for a second factor itself
     */
    public record Voucher(String house, boolean trusted) {}

    public Answer signIn(long account, Voucher voucher) {
        var who = signIns.known(account);
        if (!signIns.isEnabled(account)) {
            recording.failed(who);
            return Answer.wrong();
        }
        return attempts.reserve(account).map(left -> locked(who, left)).orElseGet(() -> vouchedFor(who, voucher));
    }

    private Answer locked(SignedIn who, Duration left) {
        recording.locked(who);
        return Answer.locked(left);
    }

    private Answer vouchedFor(SignedIn who, Voucher voucher) {
        recording.vouchedFor(who, voucher.house());
        if (factors.has(who.accountId()) && !voucher.trusted()) {
            attempts.giveBack(who.accountId());
            return Answer.of(SignInOutcome.CODE_WANTED, who);
        }
        recording.succeeded(who);
        return Answer.of(SignInOutcome.SIGNED_IN, who);
    }
}
