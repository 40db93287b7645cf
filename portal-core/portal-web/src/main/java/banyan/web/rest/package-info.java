/**
 * The servlet behind which programs call use cases.
 * The container calls it.
 * It decides nothing: the dispatcher of the runtime does.
 */
package banyan.web.rest;
