/**
 * Copies a whole database into one file and back, through the driver. Used by {@code banyan backup} and {@code banyan
 * restore}. It never changes the database that it backs up, and never restores over data.
 */
package banyan.launch.backup;
