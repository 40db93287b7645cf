/**
 * Work that runs by itself, each piece on one node of many.
 * The core and the plugin host register jobs here.
 * It never runs the work of a plugin that does not run.
 */
package banyan.runtime.job;
