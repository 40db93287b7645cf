/**
 * Keeps rounds, ratings, verdicts and what people said about them.
 * The use cases of rounds call it, inside their transaction.
 * It never decides whether something may be done.
 */
package banyan.qa.store.rounds;
