/**
 * Starts the portal: PostgreSQL first, then Payara Micro with the WAR, and stops them in the opposite order. Called by
 * the {@code banyan} script through {@link banyan.launch.Banyan}, and by nothing else. It never looks into the portal's
 * tables and never decides anything about groups, people or plugins.
 */
package banyan.launch;
