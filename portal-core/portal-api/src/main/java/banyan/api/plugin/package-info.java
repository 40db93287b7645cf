/**
 * How a plugin presents itself: its table of contents and what the core hands to it.
 * Main classes of plugins.
 * It never exposes the host's machinery.
 */
package banyan.api.plugin;
