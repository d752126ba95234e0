package org.pingcha.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.pingcha.identity.CurrentActor;

/** Nobody is served without having said who they are, except where a resource says {@code @PermitAll}. */
@Provider
public class RestGuard implements ContainerRequestFilter {
    @Inject
    CurrentActor actor;

    @Context
    ResourceInfo resource;

    @Context
    HttpHeaders headers;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean open = resource.getResourceMethod().isAnnotationPresent(PermitAll.class)
            || resource.getResourceClass().isAnnotationPresent(PermitAll.class);
        if (!open && !actor.isSignedIn()) {
            request.abortWith(Response.fromResponse(ProblemDetail.of(401, "web.problem.token", RestProblems.locale(headers)))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build());
        }
    }
}
