package org.pingcha.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers what pages ask of our own objects by methods, as {@code row.caseNo()} and {@code msg.name(row.type())}. The general resolver
 * could as well, but searches all methods of the class at each cell of a list; here each class is looked at once. Methods that share
 * name and number of parameters are left to it, since it chooses among them.
 */
public class PartResolver extends ReadingResolver {
    private static final String OURS = "org.pingcha.";
    private static final int ANY_NUMBER = -1;

    private record Key(String name, int parameters) {
    }

    private static final ClassValue<Map<Key, Method>> PARTS = new ClassValue<>() {
        @Override
        protected Map<Key, Method> computeValue(Class<?> type) {
            if (!type.getName().startsWith(OURS) && !type.isEnum() || !Modifier.isPublic(type.getModifiers())) {
                return Map.of();
            }
            Map<Key, Long> alike = Arrays.stream(type.getMethods()).filter(this::isOffered).collect(Collectors.groupingBy(PartResolver::key, Collectors.counting()));
            return Arrays.stream(type.getMethods()).filter(this::isOffered).filter(method -> alike.get(key(method)) == 1)
                .collect(Collectors.toMap(PartResolver::key, Function.identity()));
        }

        private boolean isOffered(Method method) {
            return !method.isBridge() && !Modifier.isStatic(method.getModifiers());
        }
    };

    private static Key key(Method method) {
        return new Key(method.getName(), method.isVarArgs() ? ANY_NUMBER : method.getParameterCount());
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
        if (base == null || method == null) {
            return null;
        }
        Map<Key, Method> parts = PARTS.get(base instanceof Enum<?> constant ? constant.getDeclaringClass() : base.getClass());
        int given = values == null ? 0 : values.length;
        Method part = parts.get(new Key(method.toString(), given));
        Method open = parts.get(new Key(method.toString(), ANY_NUMBER));
        // Where both would do, the general resolver chooses.
        Object[] fitting = part != null && open == null ? fitting(context, part, values) : part == null && open != null ? gathered(context, open, values) : null;
        if (fitting == null) {
            return null;
        }
        try {
            Object value = (part == null ? open : part).invoke(base, fitting);
            context.setPropertyResolved(base, method);
            return value;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    /** The values as the method takes them. */
    private static Object[] fitting(ELContext context, Method method, Object[] values) {
        Object[] fitting = new Object[method.getParameterCount()];
        for (int i = 0; i < fitting.length; i++) {
            fitting[i] = fitting(context, method.getParameterTypes()[i], values[i]);
        }
        return fitting;
    }

    /** The same where the last parameter takes all that is left; null where there are too few values. */
    private static Object[] gathered(ELContext context, Method method, Object[] values) {
        Class<?>[] types = method.getParameterTypes();
        int fixed = types.length - 1;
        int given = values == null ? 0 : values.length;
        if (given < fixed || types[fixed] != Object[].class) {
            return null;
        }
        Object[] fitting = new Object[types.length];
        for (int i = 0; i < fixed; i++) {
            fitting[i] = fitting(context, types[i], values[i]);
        }
        fitting[fixed] = Arrays.copyOfRange(values == null ? new Object[0] : values, fixed, given);
        return fitting;
    }

    private static Object fitting(ELContext context, Class<?> type, Object value) {
        return value == null && !type.isPrimitive() || type.isInstance(value) ? value : context.convertToType(value, type);
    }
}
