package cn.hubei.trade.platform.form;

import cn.hubei.trade.platform.refusal.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets the status of a page that shows a form's problems, unless its controller has set another. */
@Component
class RefusedForms implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
        if (shown != null && response.getStatus() == HttpStatus.OK.value()) {
            shown.getModel().values().stream()
                    .filter(Refusal.class::isInstance)
                    .map(Refusal.class::cast)
                    .filter(Refusal::isRefused)
                    .findFirst()
                    .ifPresent(refusal -> response.setStatus(refusal.status()));
        }
    }
}
