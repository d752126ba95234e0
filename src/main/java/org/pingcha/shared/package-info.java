/** Values and exceptions that every room may use; it knows no room. */
package org.pingcha.shared;
