/**
 * The database: roles, migrations, transactions.
 * Everything in the core that keeps something.
 * It never decides what is kept.
 */
package banyan.runtime.data;
