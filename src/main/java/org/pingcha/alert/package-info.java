/**
 * Dynamic monitoring (动态监控): rules as data over the facts of cases, handlers, firms, agencies and reviewers; each hit is an
 * alert that somebody has to deal with by a day, or a question about marks or decided complaints that somebody answers in writing. Alerts are kept as
 * facts change and by a sweep at night, and both give the same set. Like {@code monitor} it reads every room and is read by
 * none but pages; {@code correction} orders what an alert found to be put right.
 */
package org.pingcha.alert;
