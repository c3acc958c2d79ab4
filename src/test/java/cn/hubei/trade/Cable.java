package cn.hubei.trade;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Between the platform and its database: a test may pull it, and plugs it in again. */
@TestConfiguration(proxyBeanMethods = false)
class Cable implements BeanPostProcessor {

    private static final AtomicBoolean PULLED = new AtomicBoolean();

    static void pull() {
        PULLED.set(true);
    }

    static void plugIn() {
        PULLED.set(false);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? throughTheCable(source) : bean;
    }

    private static Object throughTheCable(DataSource source) {
        return Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (PULLED.get() && method.getName().equals("getConnection")) {
                        throw new SQLTransientConnectionException("pulled");
                    }
                    try {
                        return method.invoke(source, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
