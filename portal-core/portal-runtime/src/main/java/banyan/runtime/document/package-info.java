/**
 * Documents that people bring, read as Markdown: every Word file is looked through before anything of it is used.
 * Plugins ask through {@link banyan.api.file.Documents}.
 * It never follows a link of a document, runs a macro, or decodes a picture.
 */
package banyan.runtime.document;
