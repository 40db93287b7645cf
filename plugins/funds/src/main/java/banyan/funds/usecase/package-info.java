/**
 * What can be done with the books, and the handlers that do it.
 * The portal's runner calls them, and other modules through the treasury.
 * It never renders and never asks who may.
 */
package banyan.funds.usecase;
