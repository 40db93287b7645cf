/**
 * The page engine: from an address to a page, for the core and for plugins alike. Parts of the core hand in their pages
 * as CDI beans of type {@link CorePageModule}; their XHTML lies in {@code WEB-INF/core/<name>.xhtml}, and what happens with
 * it stands at {@link PageFilter} (reading, plain posts), {@link PageVisit} (what a bean may ask) and {@link PageEngine}
 * (plugins that come and go).
 * It never checks a rule of the domain and never runs anything but use cases.
 */
package banyan.web.page;
