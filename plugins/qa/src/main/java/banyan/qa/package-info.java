/**
 * Questions and answers: the first plugin, and the floor plan of all others.
 * The portal opens {@link banyan.qa.QaPlugin}, its table of contents.
 * It never sees the core's classes or another plugin's.
 */
package banyan.qa;
