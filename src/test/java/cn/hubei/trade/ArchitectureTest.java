package cn.hubei.trade;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
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
    static final ArchRule theClockIsInjected = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("cn.hubei.trade.platform.Page")
            .should()
            .callMethod(Instant.class, "now")
            .because("tests and nodes must agree on the time");
}
