package cn.hubei.trade.account.own;

import cn.hubei.trade.account.password.SettingPassword;
import cn.hubei.trade.account.signin.Entrance;
import cn.hubei.trade.account.signin.SignIns;
import cn.hubei.trade.platform.refusal.RuleViolation;
import org.springframework.stereotype.Service;

/** Whoever knows the old password sets a new one; that ends all its sessions but the one where it is done. */
@Service
class ChangingPassword {

    private final SignIns signIns;
    private final SettingPassword setting;
    private final Entrance entrance;

    ChangingPassword(SignIns signIns, SettingPassword setting, Entrance entrance) {
        this.signIns = signIns;
        this.setting = setting;
        this.entrance = entrance;
    }

    void change(long accountId, String oldPassword, String newPassword) {
        var loginName = signIns.confirm(accountId, oldPassword, "oldPassword");
        if (newPassword.equals(oldPassword)) {
            throw new RuleViolation("password", "新密码不能与原密码相同");
        }
        setting.check(accountId, loginName, newPassword);
        setting.change(accountId, loginName, newPassword);
        entrance.stay(signIns.known(accountId));
    }
}
