package org.pingcha.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers what pages ask of records and constants without parameters, as {@code row.caseNo()}. The general resolver could as
 * well, but searches all methods of the class at each cell of a list; here each class is looked at once.
 */
public class PartResolver extends ELResolver {
    private static final ClassValue<Map<String, Method>> PARTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return !Modifier.isPublic(type.getModifiers()) ? Map.of() : Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge() && !Modifier.isStatic(method.getModifiers()))
                .collect(Collectors.toMap(Method::getName, Function.identity(), (one, other) -> one));
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
        Class<?> type = base instanceof Record ? base.getClass() : base instanceof Enum<?> constant ? constant.getDeclaringClass() : null;
        Method part = type == null || method == null || values != null && values.length > 0 ? null : PARTS.get(type).get(method.toString());
        if (part == null) {
            return null;
        }
        try {
            Object value = part.invoke(base);
            context.setPropertyResolved(base, method);
            return value;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Records and constants do not change.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
