/**
 * Facts that happened, told inside the transaction or after it.
 * Core and plugins fire and hear them.
 * It never carries live objects between plugins.
 */
package banyan.api.event;
