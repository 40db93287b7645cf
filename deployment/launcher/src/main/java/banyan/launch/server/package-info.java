/**
 * Payara Micro, from its arguments to its end. Used by the launcher only. It never knows what the WAR does; the two talk
 * through system properties and {@code /health/ready}.
 */
package banyan.launch.server;
