/**
 * Events: heard within the transaction, or after it from the outbox.
 * The core fires them by injection, plugins by their context.
 * It never tells of what was rolled back.
 */
package banyan.runtime.outbox;
