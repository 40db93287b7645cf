/**
 * The beans of the pages.
 * The page engine opens them.
 * They never decide and never store.
 */
package banyan.awards.page;
