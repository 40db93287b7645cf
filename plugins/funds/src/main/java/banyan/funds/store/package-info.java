/**
 * Keeps the books in the plugin's own tables; every posting goes through {@link banyan.funds.store.Ledger}.
 * The handlers call it.
 * It never decides what is allowed.
 */
package banyan.funds.store;
