/**
 * What an entry, a budget and a request are, and the rules that bind them.
 * Use cases ask it and pages show it.
 * It never sees a store, a page or the time of day.
 */
package banyan.funds.model;
