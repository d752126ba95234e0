/**
 * The signed package in which a referral travels: a ZIP with a manifest of every file and a detached signature over that
 * manifest, and the check of such a package. Pure functions: no EJB, no Faces, no tables, no room; together with Bouncy
 * Castle and a JSON reader it is all that {@code pingcha-verify.jar} holds, so that whoever receives a package can check it
 * without this server.
 */
package org.pingcha.dossier;
