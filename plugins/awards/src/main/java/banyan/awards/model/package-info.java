/**
 * What is judged, how votes become a score, scores places, and places shares; all of it in whole numbers.
 * Use cases and the store work with it.
 * It never sees a store, a page or a clock.
 */
package banyan.awards.model;
