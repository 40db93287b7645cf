/**
 * Benchmarks: CPU time and memory of a real portal, as tables.
 * The script {@code deployment/bench/run} calls the mains.
 * It never fails by time: machines differ, and the tables say what they are.
 */
package banyan.bench;
