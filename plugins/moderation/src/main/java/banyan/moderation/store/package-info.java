/**
 * Keeps rosters, asks, settlements and conflicts in the plugin's own tables.
 * The handlers call it.
 * It never decides what is allowed.
 */
package banyan.moderation.store;
