/**
 * A year of questions in the groups of the demo enterprise: what people write, and when they do what.
 * The portal plays it day by day at a start with a demo.
 * It never writes past the use cases.
 */
package banyan.qa.usecase.demo;
