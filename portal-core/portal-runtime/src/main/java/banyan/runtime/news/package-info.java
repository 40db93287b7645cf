/**
 * Signals between the nodes of a portal, by the database's own LISTEN and NOTIFY.
 * Parts of the core that keep something in memory.
 * It never carries the truth, only the word that it changed.
 */
package banyan.runtime.news;
