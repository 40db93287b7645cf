/**
 * What a weekly round, a rating and a score are, and the rules that bind them.
 * The use cases of rounds ask it.
 * It never sees a store, a page or the time of day.
 */
package banyan.qa.model.rounds;
