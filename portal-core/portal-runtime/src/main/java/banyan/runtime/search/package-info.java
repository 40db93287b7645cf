/**
 * Search over everything that a viewer may see: one index in the database, kept by modules in their own transactions.
 * Plugins write through {@link banyan.api.socket.SearchIndex}; the search page and REST ask.
 * It never shows an entry whose module is off or whose permission the viewer lacks at that moment.
 */
package banyan.runtime.search;
