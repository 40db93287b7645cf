/**
 * The pages on which IT looks after plugins, and after what is stored.
 * Administrators open them.
 * It never changes a plugin but by the use cases of the plugin host.
 */
package banyan.web.admin;
