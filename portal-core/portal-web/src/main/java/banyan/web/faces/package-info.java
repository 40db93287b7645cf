/**
 * The places where Faces asks us: where a page's file lies, what a name in an expression means, where a form posts to.
 * Faces calls it, as faces-config.xml says.
 * It never holds a class of a plugin.
 */
package banyan.web.faces;
