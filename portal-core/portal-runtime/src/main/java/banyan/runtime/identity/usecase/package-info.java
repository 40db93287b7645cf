/**
 * What one can do with accounts: come in and go, look after one's own, administer those of others.
 * The runner executes it for pages and programs.
 * It never looks at a request by itself; the doorstep tells it what it needs to know.
 */
package banyan.runtime.identity.usecase;
