/**
 * Everything a person or a program can do with questions, and the handlers that do it.
 * The portal's runner calls them; pages, REST and jobs come in there.
 * It never renders a page and never asks who may: the declarations say it.
 */
package banyan.qa.usecase;
