/**
 * What an administrator can do with plugins: the use cases, the plan, the history.
 * Pages, REST and the command line run them.
 * It never changes what runs without a record of who wanted it.
 */
package banyan.runtime.plugin.admin;
