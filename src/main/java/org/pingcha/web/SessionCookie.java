package org.pingcha.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * The session cookie stays with this site. Said in code because the server's reader of web.xml ignores cookie
 * attributes; {@code Secure} follows the request's scheme by itself, so that a trial on plain HTTP can sign in.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setAttribute("SameSite", "Lax");
    }
}
