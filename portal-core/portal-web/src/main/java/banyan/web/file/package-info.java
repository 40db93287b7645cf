/**
 * Hands files to browsers: those that people uploaded and those that plugins brought.
 * The container calls the servlets.
 * It never hands out a file without asking who may see it, and never lets one run as a page.
 */
package banyan.web.file;
