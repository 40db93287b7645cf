/**
 * The beans of the pages about money.
 * The page engine opens them.
 * They never decide and never store.
 */
package banyan.funds.page;
