package org.pingcha.testing;

import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Builds services as the container would, with this test's entity manager, clock and actor; one instance per class. */
final class Wiring {
    /** What is said and nobody listens to, unless a test does. */
    private static final Event<?> UNHEARD = (Event<?>) Proxy.newProxyInstance(Wiring.class.getClassLoader(), new Class<?>[] {Event.class},
        (proxy, method, args) -> null);

    /** Rooms that might implement something: none, unless a test gives them. */
    private static final Instance<?> NO_BEANS = (Instance<?>) Proxy.newProxyInstance(Wiring.class.getClassLoader(), new Class<?>[] {Instance.class},
        (proxy, method, args) -> switch (method.getName()) {
            case "iterator" -> Collections.emptyIterator();
            case "forEach" -> null;
            case "stream" -> Stream.empty();
            default -> throw new UnsupportedOperationException(method.getName());
        });

    private final Map<Class<?>, Object> known = new HashMap<>();

    <T> Wiring with(Class<T> type, T instance) {
        known.put(type, instance);
        return this;
    }

    <T> T get(Class<T> type) {
        Object instance = known.get(type);
        if (instance == null) {
            instance = create(type);
        }
        return type.cast(instance);
    }

    private Object create(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object instance = constructor.newInstance();
            known.put(type, instance);
            for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
                for (Field field : level.getDeclaredFields()) {
                    fill(instance, field);
                }
            }
            return instance;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot wire " + type.getName() + "; give it by with(…)", e);
        }
    }

    private void fill(Object instance, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(instance, known.get(EntityManager.class));
        } else if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(EJB.class)) {
            if (known.containsKey(field.getType()) || !(field.getType() == Event.class || field.getType() == Instance.class)) {
                field.set(instance, get(field.getType()));
            } else if (field.getType() == Event.class) {
                field.set(instance, UNHEARD);
            } else if (field.getType() == Instance.class) {
                field.set(instance, NO_BEANS);
            }
        }
    }
}
