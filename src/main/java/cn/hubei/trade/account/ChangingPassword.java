package cn.hubei.trade.account;

import cn.hubei.trade.platform.RuleViolation;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever knows the old password sets a new one. */
@Service
class ChangingPassword {

    private final Accounts accounts;
    private final PasswordEncoder passwords;

    ChangingPassword(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Transactional
    void change(long accountId, String oldPassword, String newPassword) {
        var account = accounts.findById(accountId).orElseThrow();
        if (!passwords.matches(oldPassword, account.passwordHash())) {
            throw new RuleViolation("oldPassword", "原密码不正确，请重新输入");
        }
        if (!Passwords.strong(newPassword, account.loginName())) {
            throw new RuleViolation("password", Passwords.RULE);
        }
        if (newPassword.equals(oldPassword)) {
            throw new RuleViolation("password", "新密码不能与原密码相同");
        }
        account.changePassword(passwords.encode(newPassword));
        accounts.save(account);
    }
}
