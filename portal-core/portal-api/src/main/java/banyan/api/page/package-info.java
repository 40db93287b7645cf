/**
 * Pages of plugins: their address, their bean and what a bean may ask for.
 * Backing beans of plugins.
 * It never exposes Faces or servlet types.
 */
package banyan.api.page;
