/**
 * The append-only record of what was done, sealed in a chain of hashes.
 * The runner writes it; auditors and the doctor read it.
 * It never changes or removes an entry.
 */
package banyan.runtime.audit;
