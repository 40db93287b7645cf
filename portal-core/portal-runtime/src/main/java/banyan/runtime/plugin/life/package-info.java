/**
 * The life of plugins: start beside the old version, check, swap, close; this node as the database wants it.
 * The administration of plugins calls it.
 * It never takes the old version away before the new one has passed its check.
 */
package banyan.runtime.plugin.life;
