/**
 * The boundaries and the style of the source, as tests.
 * The build calls it; it needs no running portal.
 * It never passes on an empty set: what it cannot find, it fails for.
 */
package banyan.verify.arch;
