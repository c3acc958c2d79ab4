package cn.hubei.trade.demonstration;

import cn.hubei.trade.notice.Notice;
import cn.hubei.trade.notice.NoticeKind;
import cn.hubei.trade.notice.NoticeText;
import cn.hubei.trade.notice.PublishingNotices;
import cn.hubei.trade.notice.WritingNotices;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The notices of the demonstration's department. */
@Component
@Profile("demonstration")
class Bulletin {

    private static final String PROVINCE = "420000";
    private static final int DAYS_APART = 9;

    private static final List<NoticeText> PUBLISHED = List.of(
            new NoticeText(NoticeKind.NOTICE, "关于组织参加东盟机电产品展湖北联合展团的通知", """
                    各市、州、县商务主管部门，各有关企业：

                    为帮助企业开拓东盟市场，省商务厅拟组织湖北联合展团参加东盟机电产品展。现将有关事项通知如下。

                    ## 一、参展范围

                    - 汽车零部件、工程机械及配件
                    - 电工电气、照明产品
                    - 农业机械与食品加工设备

                    ## 二、报名办法

                    请登录平台，在「市场开拓 › 百展行动 › 展会申请」中点击「我要申请」，填写拟展出产品和展位数。每家企业最多申请 **2 个**标准展位，报满为止。

                    ## 三、费用与补贴

                    | 项目 | 标准 | 说明 |
                    |---|---|---|
                    | 展位费 | 统一布展 | 按当年政策予以补贴 |
                    | 公共布展 | 免费 | 由承办单位负责 |
                    | 人员费用 | 自理 | 食宿、交通和签证 |

                    联系人和电话见展会详情。
                    """),
            new NoticeText(NoticeKind.POLICY, "支持外贸企业用好海外仓的若干措施（摘要）", """
                    为支持外贸企业扩大出口，现将海外仓支持措施摘要如下，具体以正式文件为准。

                    1. 支持企业租用公共海外仓，按实际租金给予一定比例补助。
                    2. 支持服务商在重点市场布局海外仓，纳入平台「增值服务」目录统一展示。
                    3. 对使用海外仓出口的企业，优先提供出口信用保险和融资对接服务。

                    > 申报须通过资质备案，且近两年无严重失信记录。
                    """),
            new NoticeText(NoticeKind.NOTICE, "关于开展 RCEP 原产地规则系列培训的通知", """
                    各外贸企业：

                    省商务厅会同有关服务机构开展 RCEP 原产地规则系列培训，内容包括原产地累积规则、证书申领、享惠通关和关税筹划。

                    培训免费，线上线下同步进行。请在平台「人才孵化 › 培训中心」查看场次并报名，每家企业可报 **3 人**。
                    """),
            new NoticeText(NoticeKind.POLICY, "出口信用保险保费支持政策问答", """
                    ## 哪些企业可以享受？

                    在湖北省注册、已在平台完成资质备案的外贸企业。小微企业可通过统保平台投保。

                    ## 支持比例是多少？

                    按实际缴纳保费的一定比例支持，年度内有最高限额，具体比例以当年文件为准。

                    ## 怎样申请？

                    投保后由保险机构汇总报送，企业无需另行提交材料。
                    """),
            new NoticeText(NoticeKind.NOTICE, "关于第三方服务商资质备案有关事项的提示", """
                    近期部分服务商提交的备案材料不符合要求，现提示如下：

                    - 营业执照照片须清晰完整，四角齐全，不得遮挡二维码；
                    - 公司名称、统一社会信用代码须与营业执照一致；
                    - 备案信息变更后请及时重新提交，审批通过前原备案继续有效。

                    被退回的，请按退回原因修改后再次提交。
                    """),
            new NoticeText(NoticeKind.NOTICE, "平台系统维护公告", """
                    平台定于本周六 22:00 至次日 02:00 进行系统维护，期间暂停服务。请提前保存并提交正在填写的内容，由此带来的不便，敬请谅解。
                    """),
            new NoticeText(NoticeKind.POLICY, "跨境电商综合试验区建设支持事项清单", """
                    支持事项包括：

                    - 产业带企业开展跨境电商业务的培训和孵化；
                    - 独立站建设、境外商标注册和产品认证；
                    - 跨境电商园区公共服务平台建设。

                    各试验区的申报时间不同，请留意所在市商务局的通知。
                    """));

    private static final NoticeText DRAFT =
            new NoticeText(NoticeKind.NOTICE, "关于征集下半年外贸培训需求的通知（征求意见）", "请各市、州商务局汇总企业培训需求，于月底前反馈。");

    private final WritingNotices writing;
    private final PublishingNotices publishing;
    private final Past past;

    Bulletin(WritingNotices writing, PublishingNotices publishing, Past past) {
        this.writing = writing;
        this.publishing = publishing;
        this.past = past;
    }

    void fill(long officer) {
        for (int i = 0; i < PUBLISHED.size(); i++) {
            var notice = draft(officer, PUBLISHED.get(i));
            publishing.publish(new PublishingNotices.NoticeOrder(notice, 0, officer, PROVINCE));
            past.moveNotice(notice, Duration.ofDays(1 + (long) DAYS_APART * i));
        }
        draft(officer, DRAFT);
    }

    private long draft(long officer, NoticeText text) {
        var author = new Notice.NoticeAuthor(PROVINCE, officer, UUID.randomUUID());
        return writing.draft(author, WritingNotices.NoticeContent.of(text)).what();
    }
}
