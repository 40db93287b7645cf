/**
 * The books of a group: double entry, open to its members.
 * The portal opens {@link banyan.funds.FundsPlugin}, its table of contents; other modules reach it through the treasury.
 * It never changes what is written, and has no private door for anyone.
 */
package banyan.funds;
