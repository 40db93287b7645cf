/**
 * The tags {@code xmlns:b="banyan"}, of which every page is made.
 * Pages of the core and of plugins use them through META-INF/banyan.taglib.xml, which documents each one.
 * A tag never calls a use case, never keeps anything between requests except a field's input, and never writes a script or style.
 */
package banyan.web.tags;
