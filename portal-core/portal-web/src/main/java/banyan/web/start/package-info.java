/**
 * What the container must find in the WAR itself to start the portal.
 * The container reads it.
 * It holds no logic.
 */
package banyan.web.start;
