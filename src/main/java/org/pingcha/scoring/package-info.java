/**
 * Marking arithmetic, grades and the statistics of figures made from them. Pure functions and values: no EJB, no Faces,
 * no tables, and it knows no room but {@code shared}.
 */
package org.pingcha.scoring;
