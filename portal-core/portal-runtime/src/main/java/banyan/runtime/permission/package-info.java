/**
 * Who holds which permission: what modules declare, what IT and leads decide over it.
 * The runner asks for every call; the pages of roles and rights change it.
 * It never grants what nothing declares.
 */
package banyan.runtime.permission;
