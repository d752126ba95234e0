/**
 * What a recipient or an applicant may ask for beside a complaint, each a procedure of its own with its own limit:
 * another handler (更换, forms 16 and 17), and a review of a refusal or an ending of aid (异议, form 20). Started from a
 * complaint, a survey answer or directly; a decision writes to the register in the same transaction. It knows where a
 * procedure came from by name and id alone. It may use {@code register}, {@code rules}, {@code request},
 * {@code attachment}, {@code letter}, {@code identity}, {@code audit} and {@code platform}.
 */
package org.pingcha.remedy;
