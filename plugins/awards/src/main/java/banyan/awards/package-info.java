/**
 * Weekly evaluation and contests over what members of a group did.
 * The portal opens its table of contents.
 * It never sees the core's classes or another plugin's.
 */
package banyan.awards;
