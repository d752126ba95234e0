package org.pingcha.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Answers what pages ask of our own objects by methods, as {@code row.caseNo()} and {@code msg.name(row.type())}. The general resolver
 * could as well, but searches all methods of the class at each cell of a list; here each class is looked at once. Methods that share
 * name and number of parameters are left to it, since it chooses among them.
 */
public class PartResolver extends ReadingResolver {
    private static final String OURS = "org.pingcha.";
    private static final Object[] NOTHING = {};

    /**
     * The methods of one name.
     *
     * @param fixed by their number of parameters; null where there is none or more than one
     * @param open  the one that takes any number; null where there is none or more than one
     */
    private record Alike(Method[] fixed, Method open) {
        static Alike of(List<Method> named) {
            Method[] fixed = new Method[named.stream().mapToInt(Method::getParameterCount).max().orElse(0) + 1];
            for (int i = 0; i < fixed.length; i++) {
                int parameters = i;
                fixed[i] = only(named.stream().filter(method -> !method.isVarArgs() && method.getParameterCount() == parameters).toList());
            }
            return new Alike(fixed, only(named.stream().filter(Method::isVarArgs).toList()));
        }

        private static Method only(List<Method> methods) {
            return methods.size() == 1 ? methods.get(0) : null;
        }

        Method taking(int parameters) {
            return parameters < fixed.length ? fixed[parameters] : null;
        }
    }

    private static final ClassValue<Map<String, Alike>> PARTS = new ClassValue<>() {
        @Override
        protected Map<String, Alike> computeValue(Class<?> type) {
            if (!type.getName().startsWith(OURS) && !type.isEnum() || !Modifier.isPublic(type.getModifiers())) {
                return Map.of();
            }
            return Arrays.stream(type.getMethods()).filter(method -> !method.isBridge() && !Modifier.isStatic(method.getModifiers()))
                .collect(Collectors.groupingBy(Method::getName, Collectors.collectingAndThen(Collectors.toList(), Alike::of)));
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
        if (base == null || method == null) {
            return null;
        }
        Alike alike = PARTS.get(base instanceof Enum<?> constant ? constant.getDeclaringClass() : base.getClass()).get(method.toString());
        if (alike == null) {
            return null;
        }
        Method part = alike.taking(values == null ? 0 : values.length);
        Method open = alike.open();
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
        if (values == null || values.length == 0) {
            return NOTHING;
        }
        Class<?>[] types = method.getParameterTypes();
        Object[] fitting = new Object[types.length];
        for (int i = 0; i < fitting.length; i++) {
            fitting[i] = fitting(context, types[i], values[i]);
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
