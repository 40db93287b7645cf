/**
 * Groups: found, seed, open, archive; how a person stands in them; the catalogue and the home page.
 * The runner asks for standings, pages and programs run the use cases.
 * It never decides what a member may do: roles hold permissions, and those stand in the matrix.
 */
package banyan.runtime.group;
