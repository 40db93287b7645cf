/**
 * Keeps evaluations, works, reviews and places in the plugin's own tables.
 * The handlers call it.
 * It never decides what is allowed.
 */
package banyan.awards.store;
