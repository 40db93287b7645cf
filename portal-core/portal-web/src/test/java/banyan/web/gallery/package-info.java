/**
 * A sample model and a filter that show every tag on one page, to be looked at when a tag or a theme changes.
 * Only the gallery page under src/test/webapp uses it; see its first lines for how to start it.
 * It is never part of the WAR.
 */
package banyan.web.gallery;
