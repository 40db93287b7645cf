/**
 * The plugin host: what runs, in which version, behind which gate.
 * The runner, the page engine and the administration of plugins call it.
 * It never knows what a plugin is about.
 */
package banyan.runtime.plugin;
