package cn.hubei.trade;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import cn.hubei.trade.platform.export.Exporting;
import cn.hubei.trade.platform.export.Spreadsheet;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.ServletRequest;
import java.time.Instant;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;

/** The house style, as far as a machine can see it. */
@AnalyzeClasses(packages = "cn.hubei.trade", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule controllersStayInTheirPackage =
            classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Impl|Util|Utils|Helper|Dto|DTO|Base)$")
            .because("these words say nothing of the domain");

    @ArchTest
    static final ArchRule aggregatesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("..account..", "..qualification..", "..offering..", "..application..")
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule whateverLeavesAsASpreadsheetIsRecorded = noClasses()
            .that()
            .doNotBelongToAnyOf(Exporting.class, Spreadsheet.class)
            .should()
            .callMethodWhere(target(owner(equivalentTo(Spreadsheet.class))))
            .because("the audit trail tells of every export: Exporting publishes its Exported first");

    @ArchTest
    static final ArchRule rowsAreStreamedOnlyWhereTheStreamIsClosed = noClasses()
            .that()
            .doNotHaveSimpleName("RowQuery")
            .and()
            .doNotHaveSimpleName("Verifying")
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because(
                    "a stream that nobody closes keeps its connection for good; a list is enough for what fits into memory");

    @ArchTest
    static final ArchRule noLinkIsMadeOfTheHostThatAVisitorWrites = noClasses()
            .that()
            .doNotHaveSimpleName("AllowedHosts")
            .should()
            .callMethodWhere(target(nameMatching("getServerName|getRequestURL|fromCurrent.*")))
            .because("links in mails begin with platform.mail.base-url, redirects with a path");

    @ArchTest
    static final ArchRule scheduledWorkRunsOnOneNode = methods()
            .that()
            .areAnnotatedWith(Scheduled.class)
            .and()
            .areNotDeclaredIn("cn.hubei.trade.audit.Sealing")
            .and()
            .areNotDeclaredIn("cn.hubei.trade.platform.time.NodeClock")
            .and()
            .areNotDeclaredIn("cn.hubei.trade.api.key.KeyUsage")
            .should()
            .beAnnotatedWith(SchedulerLock.class)
            .because(
                    "every node has the same clock; sealing claims row by row what it does, and each node reads its own clock and adds up its own calls");

    @ArchTest
    static final ArchRule textsAreTidiedInOnePlace = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("registerCustomEditor")))
            .because("a binder's editor would win over Tidying");

    @ArchTest
    static final ArchRule nobodyReadsARequestPastTheTidying = noClasses()
            .that()
            .resideOutsideOfPackage("..platform..")
            .should()
            .callMethod(ServletRequest.class, "getParameter", String.class)
            .because("what is bound to a form or a parameter is tidied, what is read by hand is not");

    @ArchTest
    static final ArchRule theClockIsInjected = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("cn.hubei.trade.platform.web.PageContext")
            .should()
            .callMethod(Instant.class, "now")
            .because("tests and nodes must agree on the time");
}
