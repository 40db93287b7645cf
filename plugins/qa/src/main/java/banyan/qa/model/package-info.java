/**
 * What a question and an answer are, and the rules that bind them.
 * Use cases ask it and pages show it.
 * It never sees a store, a page or the time of day.
 */
package banyan.qa.model;
