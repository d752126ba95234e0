package org.pingcha.web;

import jakarta.el.ELContext;
import jakarta.faces.application.ResourceHandler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers where a resource is found, {@code resource['pingcha:look.css']}: every page asks for four or five, and their addresses stay the
 * same as long as the server runs.
 */
public class ResourceResolver extends ReadingResolver {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof ResourceHandler handler) || !(property instanceof String name) || name.indexOf(':') < 0) {
            return null;
        }
        String address = addresses.get(name);
        if (address == null) {
            int colon = name.indexOf(':');
            var resource = handler.createResource(name.substring(colon + 1), name.substring(0, colon));
            if (resource == null) {
                return null;
            }
            address = resource.getRequestPath();
            addresses.put(name, address);
        }
        context.setPropertyResolved(base, property);
        return address;
    }
}
