/**
 * Which pages there are, of the core and of plugins.
 * The page engine of portal-web reads the registry; the plugin host and the core's pages change it.
 * It never draws anything.
 */
package banyan.runtime.page;
