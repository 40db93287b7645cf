/**
 * What the pages of questions and answers show, and one verb for each of their buttons.
 * The portal's page engine opens these beans for the pages of the same names.
 * It never decides and never stores: it runs use cases.
 */
package banyan.qa.page;
