/**
 * Small domain values that refuse nonsense when they are made.
 * Everything may use them.
 * They never reach for a clock, a database or a message.
 */
package banyan.api.value;
