/**
 * Notices: what waits for a person or happened to them.
 * Handlers of the core and of plugins tell; pages and REST list.
 * It never tells anything outside of the transaction in which it happened.
 */
package banyan.runtime.notice;
