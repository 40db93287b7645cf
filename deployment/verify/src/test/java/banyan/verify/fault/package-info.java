/**
 * What happens when processes die.
 * The build calls it a few times, {@code deployment/bench/run kills} many times.
 * It never uses the shared portal: each test has one of its own.
 */
package banyan.verify.fault;
