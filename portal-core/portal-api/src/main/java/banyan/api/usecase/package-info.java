/**
 * The one shape of everything that a person or a program can do: commands, queries, refusals.
 * Plugins declare use cases here; only the portal's runner executes them.
 * It never executes anything itself.
 */
package banyan.api.usecase;
