/**
 * What the people of the demo enterprise hand in and say of each other's works.
 * The core plays it, day by day, when the demo is made.
 * It does nothing that people could not do through the same use cases.
 */
package banyan.awards.demo;
