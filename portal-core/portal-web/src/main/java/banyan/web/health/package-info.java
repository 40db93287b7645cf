/**
 * Whether this node lives, whether it should get requests, and what it measures.
 * Load balancers, the launcher and monitoring call the servlets.
 * It never tells a stranger more than yes or no.
 */
package banyan.web.health;
