/**
 * Tests of the demo enterprise on the running portal: its year, and how it goes away.
 * The build runs them on the finished distribution.
 * They never look at what is not shown to people or kept in tables.
 */
package banyan.verify.demo;
