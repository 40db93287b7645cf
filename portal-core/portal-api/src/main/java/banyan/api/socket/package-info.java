/**
 * The places where modules meet without seeing each other.
 * Plugins provide or use them.
 * A socket never hands a class of one plugin to another.
 */
package banyan.api.socket;
