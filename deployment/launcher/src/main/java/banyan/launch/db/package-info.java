/**
 * The database that the portal works on: an embedded PostgreSQL in the data folder, or a server of the enterprise's. Used
 * by the launcher and its commands. It never creates a table; that is the migrations' work.
 */
package banyan.launch.db;
