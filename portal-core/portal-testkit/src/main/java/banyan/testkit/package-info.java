/**
 * The language of tests: given groups and people, when someone acts, then a fact holds; on one real portal that all tests of a run share.
 * Tests of the portal and of plugins use it.
 * It never looks into the portal: it speaks REST, and reads the database only to compare.
 */
package banyan.testkit;
