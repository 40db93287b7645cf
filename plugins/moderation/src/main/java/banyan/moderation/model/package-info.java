/**
 * Duty weeks, the queue, asks, pay and conflicts as values and rules.
 * Use cases and the store work with them.
 * It never sees a store or a page.
 */
package banyan.moderation.model;
