/**
 * The portal as people see it, in a real browser.
 * The build calls it, on a portal with the demo enterprise.
 * It never reads the database: what a person cannot see is no fact here.
 */
package banyan.verify.browser;
