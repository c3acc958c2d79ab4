package cn.hubei.trade.account.requiredstep;

import cn.hubei.trade.account.CurrentUsers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever must choose a password or enrol a second factor gets nowhere else before. */
@Component
class RequiredStepGate implements WebMvcConfigurer, HandlerInterceptor {

    private final CurrentUsers users;

    RequiredStepGate(CurrentUsers users) {
        this.users = users;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/assets/**", "/error", "/actuator/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var requiredStep = users.requiredStep(request);
        if (requiredStep.isEmpty()
                || request.getRequestURI().startsWith(requiredStep.get().path())) {
            return true;
        }
        RequiredSteps.lead(requiredStep.get(), request, response);
        return false;
    }
}
