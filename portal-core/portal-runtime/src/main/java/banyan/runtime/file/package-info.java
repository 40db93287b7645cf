/**
 * Files that people uploaded: kept in chunks in the database, typed by their content, shown with their subject.
 * Plugins attach them through {@link banyan.api.file.Files}; the servlet of portal-web hands them out.
 * It never shows a file to someone who may not see its subject.
 */
package banyan.runtime.file;
