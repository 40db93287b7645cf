/**
 * What surrounds every page: bar, navigation, words, theme files, and the model that the templates read.
 * The page engine fills a {@link banyan.web.shell.Shell} for each request; templates and tags read it.
 * Nothing here asks the database, decides a permission or keeps anything between two requests.
 */
package banyan.web.shell;
