/**
 * The page that searches.
 * The bar of every page leads here.
 * It never finds anything itself: it asks the use case, which knows what the viewer may see.
 */
package banyan.web.search;
