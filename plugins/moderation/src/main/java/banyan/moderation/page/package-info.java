/**
 * The beans of the duty pages.
 * The page engine opens them.
 * They never decide and never store.
 */
package banyan.moderation.page;
