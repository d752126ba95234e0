/**
 * Pingcha 评查, the quality-control desk of a legal-aid authority.
 *
 * <p>The map of rooms. Evidence: {@code review} (case-file review), {@code survey} (follow-up of
 * recipients, with {@code respond} and {@code interview}), {@code opinion} (what organs say of a lawyer). Judgement: {@code instrument} (versioned forms and
 * their answer sheets), {@code scoring} (pure arithmetic), {@code quality} (one score of a case from all evidence). Action: {@code request} (something asked of someone, with a
 * due date), {@code correction} (what was found is put right, and whether that helped). All about one {@code register} of cases. {@code figures} keeps the sums that
 * dashboards show. {@code alert} (signs in the facts that somebody has to deal with)
 * and {@code monitor} (figures and charts) read every room and are read by none; {@code today} is the first page of those whose work comes from several.
 * {@code views} keeps lists as people narrowed them, of whatever rooms offer.
 * Underneath: {@code rules} (law as data, working days), {@code attachment}, {@code audit}, {@code identity},
 * {@code notice} and {@code post} (outgoing messages), {@code platform} (start-up, migration, jobs), {@code web} (Faces and REST plumbing), {@code shared} (tiny values).
 *
 * <p>Rooms meet through services and ids, never through each other's entities; {@code RoomsTest} holds the directions.
 */
package org.pingcha;
