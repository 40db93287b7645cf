/**
 * A plugin's way to its own tables.
 * Stores of a plugin, inside a running use case.
 * It never opens a transaction of its own.
 */
package banyan.api.data;
