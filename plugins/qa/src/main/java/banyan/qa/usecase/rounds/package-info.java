/**
 * The weekly round, discussion, evaluation and small talk, and the handlers that run them.
 * The portal's runner and its clock call them.
 * It never shows an answer before its time.
 */
package banyan.qa.usecase.rounds;
