/**
 * Settings as records.
 * Handlers read them.
 * It never hands out a value that breaks its own constraints.
 */
package banyan.api.settings;
