/**
 * What becomes of money when many write at once and processes die.
 * The build plays a little of it, {@code deployment/bench/run money} and {@code deployment/bench/run together} all of it.
 * It never uses the shared portal: each test has one of its own, on two nodes.
 */
package banyan.verify.money;
