/**
 * Files that people upload.
 * Handlers attach and open them.
 * It never serves a file to someone who may not see its subject.
 */
package banyan.api.file;
