/**
 * What a person sees when something does not go as wanted: what happened, to what, and the ways out, in both languages.
 * Filters, servlets and the container call it.
 * It never shows a trace.
 */
package banyan.web.error;
