/**
 * The commands that talk to a running portal. They are clients of its REST interface with the console token of this
 * machine. They never open the database.
 */
package banyan.launch.cli;
