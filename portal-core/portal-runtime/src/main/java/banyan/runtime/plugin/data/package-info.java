/**
 * The data of one plugin: its schema, its entity manager factory, its part of the running transaction.
 * The life of a plugin makes and closes them.
 * It never touches another plugin's schema.
 */
package banyan.runtime.plugin.data;
