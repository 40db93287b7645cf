/**
 * Checks that what must hold does hold.
 * Administrators and {@code banyan doctor} ask; every part of the portal can bring a check.
 * It never repairs anything by itself.
 */
package banyan.runtime.doctor;
