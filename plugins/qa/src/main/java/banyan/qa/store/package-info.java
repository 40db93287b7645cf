/**
 * Keeps questions and answers in the plugin's own tables.
 * The handlers of use cases call it, inside their transaction.
 * It never decides what is allowed.
 */
package banyan.qa.store;
