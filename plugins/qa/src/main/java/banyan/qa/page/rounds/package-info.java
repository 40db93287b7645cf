/**
 * What the pages of rounds, of rating and of small talk show.
 * The portal's page engine opens these beans for the pages of the same names.
 * It never decides and never stores: it runs use cases.
 */
package banyan.qa.page.rounds;
