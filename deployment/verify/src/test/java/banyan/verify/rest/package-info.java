/**
 * Every use case over HTTP: who may, what is refused, and that a refusal changes nothing.
 * The build calls it, on the shared portal of the testkit.
 * It never names a use case where it can read the portal's own description.
 */
package banyan.verify.rest;
