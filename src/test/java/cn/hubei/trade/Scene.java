package cn.hubei.trade;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.Position;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.account.registration.Registering;
import cn.hubei.trade.application.Applicant;
import cn.hubei.trade.application.Request;
import cn.hubei.trade.application.applying.Submitting;
import cn.hubei.trade.application.totals.Recounting;
import cn.hubei.trade.authorizationcode.Issuing;
import cn.hubei.trade.file.Accepted;
import cn.hubei.trade.file.HeldFiles;
import cn.hubei.trade.file.Offered;
import cn.hubei.trade.offering.Drafts;
import cn.hubei.trade.offering.Offering;
import cn.hubei.trade.offering.Offerings;
import cn.hubei.trade.offering.exhibition.Booths;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.preparing.Preparing;
import cn.hubei.trade.offering.publishing.Publishing;
import cn.hubei.trade.offering.reviewing.Reviewing;
import cn.hubei.trade.offering.thirdparty.Need;
import cn.hubei.trade.offering.training.Participant;
import cn.hubei.trade.offering.training.Participants;
import cn.hubei.trade.organization.CompanyProfile;
import cn.hubei.trade.organization.Organization;
import cn.hubei.trade.organization.Organizations;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.qualification.AttachmentKind;
import cn.hubei.trade.qualification.DecidingFiling;
import cn.hubei.trade.qualification.PreparingFiling;
import cn.hubei.trade.reference.CreditCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What stands before a test begins; every actor is new, so that no test meets another's. */
@TestConfiguration(proxyBeanMethods = false)
public class Scene {

    public static final String PASSWORD = "Hubei#2026";
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    private Accounts accounts;

    @Autowired
    private HeldFiles held;

    @Autowired
    private Registering registering;

    @Autowired
    private Issuing issuing;

    @Autowired
    private PreparingFiling filing;

    @Autowired
    private DecidingFiling deciding;

    @Autowired
    private Preparing preparing;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Offerings offerings;

    @Autowired
    private Submitting submitting;

    @Autowired
    private Recounting recounting;

    @Autowired
    private Organizations organizations;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Clock clock;

    /** Of the department of all companies here; one for all of them, since it is told of whatever they hand in. */
    private Actor decider;

    /** Somebody who can sign in, and what belongs to whom. */
    public record Actor(String login, long account, long organization, String company, String creditCode) {}

    public Actor officer() {
        return officer("420000");
    }

    public Actor officer(String department) {
        var login = "officer" + NEXT.incrementAndGet();
        var account = save(Account.officer(invited(login, "周敏"), department, clock.instant()));
        return new Actor(login, account.id(), 0, "湖北省商务厅", "");
    }

    /** A manager or a clerk beside the main account. */
    public Actor colleague(Actor of, Position position) {
        var login = position.name().toLowerCase(Locale.ROOT) + NEXT.incrementAndGet();
        var organization = organizations.findById(of.organization()).orElseThrow();
        var role = Role.of(organization.kind());
        var account =
                save(Account.subAccount(invited(login, "李娜"), role, position, organization.id(), clock.instant()));
        return new Actor(login, account.id(), of.organization(), of.company(), of.creditCode());
    }

    private Account.Invited invited(String login, String name) {
        return Account.Invited.of(login, name, passwords.encode(PASSWORD));
    }

    private Account save(Account account) {
        return accounts.save(account.withOwnPassword());
    }

    /** With these powers, or with all. */
    public Actor operator(Power... powers) {
        var login = "operator" + NEXT.incrementAndGet();
        var account = save(Account.operator(invited(login, "平台运营"), Power.ALL, clock.instant()));
        if (powers.length > 0) {
            db.sql("update account set powers = :powers where id = :id")
                    .param("powers", Stream.of(powers).map(Power::name).collect(Collectors.joining(",")))
                    .param("id", account.id())
                    .update();
        }
        return new Actor(login, account.id(), 0, "", "");
    }

    public String code(Actor officer, String company, String creditCode) {
        return issuing.issue(new Issuing.IssueOrder(
                        company, creditCode, "gaoxin", officer.account(), "420000", false, UUID.randomUUID()))
                .what();
    }

    public Actor newProvider() {
        var number = NEXT.incrementAndGet();
        var company = "湖北服务商" + number + "有限公司";
        var creditCode = creditCode();
        return register(
                "provider" + number,
                new Registering.Applicant(
                        Organization.Kind.PROVIDER,
                        creditCode,
                        profile(company),
                        code(officer(), company, creditCode),
                        "gaoxin"));
    }

    public Actor newEnterprise() {
        var number = NEXT.incrementAndGet();
        return register(
                "enterprise" + number,
                new Registering.Applicant(
                        Organization.Kind.ENTERPRISE, creditCode(), profile("湖北外贸" + number + "有限公司"), null, null));
    }

    public Actor provider() {
        return approved(newProvider());
    }

    public Actor enterprise() {
        return approved(newEnterprise());
    }

    public static String creditCode() {
        var code = "91420100MA4T" + "%05d".formatted(NEXT.incrementAndGet());
        return code + CreditCode.expectedCheckCharacter(code + "0");
    }

    /** As some companies have it: the last character does not check the others. */
    public static String oddCode(String creditCode) {
        return creditCode.substring(0, 17) + (creditCode.endsWith("0") ? "1" : "0");
    }

    public long submittedFiling(Actor actor) {
        var id = filing.begin(actor.organization());
        var licence = held("BUSINESS_LICENCE", Accepted.PICTURE, actor.account(), "营业执照.png", Pictures.png(40, 30));
        filing.edit(
                id,
                actor.organization(),
                0,
                new PreparingFiling.Changes(
                        profile(actor.company()), Map.of(AttachmentKind.BUSINESS_LICENCE, licence), List.of()));
        filing.submit(id, actor.organization(), 1, actor.account());
        return id;
    }

    /** A file that a form has brought. */
    public List<UUID> held(String field, Accepted accepted, long account, String name, byte[] content) {
        var upload = new MockMultipartFile(field, name, "image/png", content);
        return held.choose(new Offered(field, accepted, List.of(upload), List.of()), account)
                .ids();
    }

    private Actor approved(Actor actor) {
        deciding.approve(new DecidingFiling.FilingOrder(
                submittedFiling(actor), 2, decider().account(), "420100"));
        return actor;
    }

    private synchronized Actor decider() {
        if (decider == null) {
            decider = officer("420100");
        }
        return decider;
    }

    public long draft(Actor provider, String title, Integer capacity) {
        return draft(Kinds.TRAINING, provider, title, capacity);
    }

    public long draft(Kind kind, Actor provider, String title, Integer capacity) {
        return preparing
                .draft(
                        new Offering.OfferingAuthor(provider.organization(), provider.account(), UUID.randomUUID()),
                        Preparing.OfferingContent.of(
                                Drafts.outline(kind, title, capacity, clock.instant()), Drafts.details(kind)))
                .what();
    }

    public long training(Actor provider, String title, Integer capacity) {
        return published(Kinds.TRAINING, provider, title, capacity);
    }

    /** On the portal, in its version 1, or 2 where the department had to approve it. */
    public long published(Kind kind, Actor provider, String title, Integer capacity) {
        var id = draft(kind, provider, title, capacity);
        publish(kind, provider, id);
        return id;
    }

    /** A draft. */
    public void publish(Kind kind, Actor provider, long id) {
        if (kind.isReviewed()) {
            publishing.submit(id, provider.organization(), 0, provider.account());
            reviewing.approve(new Reviewing.ReviewOrder(id, 1, decider().account(), "420100"));
        } else {
            publishing.publish(id, provider.organization(), 0, provider.account());
        }
    }

    public String application(Actor enterprise, long offering) {
        var kind = offerings.findById(offering).orElseThrow().kind();
        return submitting
                .submit(offering, applicant(enterprise), request(kind, 1))
                .what();
    }

    public static Applicant applicant(Actor enterprise) {
        return new Applicant(enterprise.organization(), enterprise.account(), UUID.randomUUID());
    }

    public static Request request(int people) {
        return request(Kinds.TRAINING, people);
    }

    public static Request request(Kind kind, int seats) {
        return new Request(
                "王芳",
                "13900139000",
                switch (kind.name()) {
                    case "TRAINING" ->
                        new Participants(IntStream.range(0, seats)
                                .mapToObj(i -> new Participant("学员" + i, "13900139000"))
                                .toList());
                    case "EXHIBITION" -> new Booths("汽车零部件", seats);
                    case "SERVICE" -> new Need("每月两个标准箱发往汉堡");
                    default -> kind.samples().wish(new Random(seats));
                });
    }

    public static CompanyProfile profile(String company) {
        return new CompanyProfile(
                company,
                null,
                "420111",
                "武汉市洪山区珞喻路 1 号",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "13800138000",
                null,
                "private",
                "张磊",
                "420100");
    }

    private Actor register(String login, Registering.Applicant applicant) {
        var hash = passwords.encode(PASSWORD);
        var organization =
                registering.register(new Account.Chosen(login, "张磊", hash, "school", hash, "2026-01"), applicant);
        var account = accounts.findByLoginName(login).orElseThrow();
        return new Actor(
                login, account.id(), organization.id(), applicant.company().name(), applicant.creditCode());
    }

    /** As if it had been sent so many hours ago, and counted then. */
    public void wasSent(String number, int hoursAgo) {
        db.sql("update offering_application set created_at = :at, submitted_at = :at where number = :number")
                .param("at", Moments.db(Instant.now().minus(Duration.ofHours(hoursAgo))))
                .param("number", number)
                .update();
        recounting.recount();
    }
}
