/**
 * HTTP calls of programs, turned into use cases.
 * The servlet of portal-web hands calls in.
 * It never does work of its own.
 */
package banyan.runtime.rest;
