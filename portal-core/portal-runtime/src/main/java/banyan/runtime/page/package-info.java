/**
 * Which pages there are, of the core and of plugins.
 * The page engine of portal-web reads it.
 * It never draws anything.
 */
package banyan.runtime.page;
