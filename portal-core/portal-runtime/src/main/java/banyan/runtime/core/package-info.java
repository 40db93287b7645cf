/**
 * How the parts of the core present themselves: the same shape as a plugin's table of contents.
 * Parts of the core implement it.
 * It never sees a plugin.
 */
package banyan.runtime.core;
