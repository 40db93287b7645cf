/**
 * Plugin archives as they come from outside: inspected before anything else, staged, unpacked.
 * The administration of plugins calls it.
 * It never runs anything from an archive.
 */
package banyan.runtime.plugin.archive;
