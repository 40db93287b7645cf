package banyan.web.page;

import banyan.api.page.Page;
import banyan.api.usecase.Refusal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/**
 * The verbs that a plain post may name: public methods of the bean without parameters and without a result. Getters answer
 * something and setters take something, so they are none; neither is {@code load}. Each verb runs use cases, and those check
 * the permission.
 */
final class Verbs {

    private Verbs() {}

    static void call(Page bean, String name) {
        try {
            Method method = find(bean.getClass(), name);
            method.setAccessible(true); // the class of a bean need not be public
            method.invoke(bean);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method find(Class<? extends Page> type, String name) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name)
                    && isVerb(method)
                    && Page.class.isAssignableFrom(method.getDeclaringClass())) {
                return method;
            }
        }
        throw Refusal.notFound("web", "verb", name.length() > 60 ? name.substring(0, 60) : name);
    }

    private static boolean isVerb(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() == void.class
                && !Modifier.isStatic(method.getModifiers())
                && !method.getName().equals("load");
    }
}
