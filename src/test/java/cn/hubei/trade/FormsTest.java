package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.text.Typed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every record that a controller reads from a request. */
class FormsTest {

    private static final Pattern VIOLATION = Pattern.compile("new RuleViolation\\(\\s*\"(\\w+)\"");

    /** How a field of this name is typed, wherever it stands. */
    private static final Map<String, Typed.Way> WAYS = Map.ofEntries(
            Map.entry("password|passwordAgain|oldPassword|currentPassword", Typed.Way.SECRET),
            Map.entry("mobile|landline|phone|contactPhone|participantPhone", Typed.Way.PHONE),
            Map.entry("email|recipient", Typed.Way.EMAIL),
            Map.entry("creditCode|authorizationCode|captcha|code|number|postcode", Typed.Way.CODE),
            Map.entry("registeredCapital|capacity|booths|ratedFrom|ratedTo", Typed.Way.NUMBER),
            Map.entry(
                    "loginName|login|account|addresses|customsNumber|foreignExchangeNumber|traderCode",
                    Typed.Way.HALF_WIDTH));

    private static final Set<String> WHO_ASKS = Set.of("CurrentUser", "Officer", "SignedIn");

    private static final List<Class<?>> FORMS = ofControllers().toList();
    private static final Set<String> FIELDS = ofViolations();

    static Stream<Class<?>> forms() {
        return FORMS.stream();
    }

    private static Stream<Class<?>> ofControllers() {
        return OwnTypes.all()
                .filter(type -> type.isAnnotationPresent(Controller.class))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.isAnnotated(method, RequestMapping.class))
                .flatMap(method -> Stream.of(method.getGenericParameterTypes()))
                .flatMap(FormsTest::involved)
                .filter(type -> type.isRecord() && type != Bound.class)
                .filter(type -> !WHO_ASKS.contains(type.getSimpleName()))
                .distinct();
    }

    /** The type, and what stands between its angle brackets. */
    private static Stream<Class<?>> involved(Type type) {
        var resolved = ResolvableType.forType(type);
        return Stream.concat(
                Stream.of(resolved.toClass()),
                Stream.of(resolved.getGenerics()).flatMap(generic -> involved(generic.getType())));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsNoWordIsTidiedAsItsNameDemands(Class<?> form) {
        for (var component : form.getRecordComponents()) {
            var type = component.getGenericType().getTypeName();
            if (type.endsWith("String") || type.endsWith("String>")) {
                assertThat(way(component))
                        .as(form + "." + component.getName())
                        .isEqualTo(demanded(component.getName()));
            }
        }
    }

    /** A use case may name a field that stands on another page, or on none. */
    @ParameterizedTest
    @MethodSource("forms")
    void aViolationOfAnyFieldIsSaidOnTheForm(Class<?> form) {
        for (var field : FIELDS) {
            var errors = new BeanPropertyBindingResult(empty(form), "form");
            assertThatCode(() -> new RuleViolation(field, "不行").addTo(errors))
                    .as(field)
                    .doesNotThrowAnyException();
            var own = Arrays.stream(form.getRecordComponents())
                    .anyMatch(one -> one.getName().equals(field));
            assertThat(own ? errors.getFieldErrors(field) : errors.getGlobalErrors())
                    .as(field)
                    .hasSize(1);
        }
    }

    @Test
    void noFieldCutsWhatIsPasted() throws IOException {
        assertThat(files("src/main/jte", Pattern.compile("maxlength"))).isEmpty();
        assertThat(files("src/main/resources/assets/app.js", Pattern.compile("maxlength|maxLength")))
                .isEmpty();
    }

    /** A browser that checks an address itself refuses ＠ before it can be read as @. */
    @Test
    void noBrowserRefusesWhatTheServerWouldTidy() throws IOException {
        assertThat(files("src/main/jte", Pattern.compile("type ?= ?\"(email|number|url)\"")))
                .isEmpty();
    }

    @Test
    void aFieldOfDigitsBringsUpTheKeyboardOfDigits() throws IOException {
        var digits =
                Pattern.compile("field\\(.*name = \"(capacity|booths|registeredCapital|postcode)\"(?!.*inputmode).*");
        assertThat(files("src/main/jte", digits)).isEmpty();
        assertThat(files("src/main/jte", Pattern.compile("term = Term.CAPACITY(?!.*inputmode).*")))
                .isEmpty();
    }

    @Test
    void ofSeveralFormsTheOneThatHasTheFieldSaysIt() {
        record Company(String name) {}
        record Registration(String creditCode) {}
        var company = new BeanPropertyBindingResult(new Company(""), "company");
        var registration = new BeanPropertyBindingResult(new Registration(""), "registration");
        new RuleViolation("name", "名称不符").addTo(registration, company);
        assertThat(company.getFieldError("name")).isNotNull();
        new RuleViolation("reason", "没有原因").addTo(registration, company);
        assertThat(registration.getGlobalErrorCount()).isEqualTo(1);
    }

    @Test
    void theFormsAreFound() {
        assertThat(forms().map(Class::getSimpleName))
                .contains("CompanyForm", "RequestForm", "LoginForm", "OfferingSearch");
        assertThat(FIELDS).contains("name", "creditCode", "authorizationCode", "content");
    }

    private static Typed.Way way(RecordComponent component) {
        var typed = component.getAnnotation(Typed.class);
        return typed == null ? Typed.Way.WORDS : typed.value();
    }

    private static Typed.Way demanded(String name) {
        return WAYS.entrySet().stream()
                .filter(entry -> name.matches(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Typed.Way.WORDS);
    }

    private static Set<String> ofViolations() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var named = files.filter(Files::isRegularFile)
                    .flatMap(file -> VIOLATION.matcher(read(file)).results())
                    .map(found -> found.group(1));
            return Stream.of(named, Arrays.stream(Term.values()).map(Term::field), Stream.of("no.such", "host[0]"))
                    .flatMap(one -> one)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> files(String folder, Pattern wrong) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> wrong.matcher(read(file)).results().map(found -> file + ": " + found.group()))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Object empty(Class<?> form) {
        var constructor = form.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        var values = Arrays.stream(constructor.getParameterTypes())
                .map(type -> type == int.class ? 0 : type == List.class ? List.of() : null)
                .toArray();
        return BeanUtils.instantiateClass(constructor, values);
    }
}
