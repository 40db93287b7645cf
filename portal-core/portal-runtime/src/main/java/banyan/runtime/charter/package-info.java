/**
 * The charter: a structured text in versions that members accept.
 * Members read it, leads write it, and other modules take it as their yardstick.
 * It never rewrites a version that stands.
 */
package banyan.runtime.charter;
