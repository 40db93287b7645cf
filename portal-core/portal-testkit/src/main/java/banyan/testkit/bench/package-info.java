/**
 * A plugin on a workbench: its own table of contents on a real PostgreSQL, with the core played by plain objects that remember.
 * Tests of plugins use it; it starts in two seconds and needs no container.
 * It never takes the place of a test on the running portal: gates, switches and pages are not here.
 */
package banyan.testkit.bench;
