/**
 * Sums of facts, stored by month and year, office and kind of case, so that a dashboard reads few rows. Facts say in their own
 * transaction where they changed; those months are counted again, by the same statements over the facts that also answer for a part of a
 * month, and their years added up from them, within {@link org.pingcha.figures.FigureKeeping#BOUND}. It reads every room's tables and
 * changes none; only {@code monitor} reads it.
 */
package org.pingcha.figures;
