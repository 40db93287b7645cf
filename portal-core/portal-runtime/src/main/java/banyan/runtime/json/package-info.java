/**
 * Records to JSON and back, strictly.
 * The runner, REST, settings and the outbox use it.
 * It never guesses: what does not fit is a violation.
 */
package banyan.runtime.json;
